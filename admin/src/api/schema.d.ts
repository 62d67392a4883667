export interface paths {
    "/api/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Answers once the database does. */
        get: operations["HealthController_health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's last twenty, newest first. */
        get: operations["JobsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["JobsController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["JobsController_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/{id}/result": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["JobsController_result"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SessionController_current"];
        put?: never;
        post: operations["SessionController_open"];
        delete: operations["SessionController_close"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["SessionController_closeAll"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SessionController_password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/demonstration-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SessionController_accounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demonstration/today": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["SessionController_moveDay"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/departments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DepartmentsController_list"];
        put?: never;
        post: operations["DepartmentsController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/departments/totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DepartmentsController_totals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/departments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DepartmentsController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["DepartmentsController_rename"];
        trace?: never;
    };
    "/api/departments/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** open → closed, by administrator */
        post: operations["department.close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["UsersController_list"];
        put?: never;
        post: operations["UsersController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["UsersController_totals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["UsersController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["UsersController_modify"];
        trace?: never;
    };
    "/api/users/{id}/reset-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** active | locked → active, by administrator */
        post: operations["app_user.reset_password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{id}/unlock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** locked → active, by administrator */
        post: operations["app_user.unlock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{id}/deactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** active | locked → inactive, by administrator */
        post: operations["app_user.deactivate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{id}/reactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** inactive → active, by administrator */
        post: operations["app_user.reactivate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/list-views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ListViewsController_list"];
        put: operations["ListViewsController_keep"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/list-views/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["ListViewsController_forget"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/parameters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ParametersController_list"];
        put?: never;
        post: operations["ParametersController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/parameters/totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ParametersController_totals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/beneficiaries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BeneficiariesController_list"];
        put?: never;
        post: operations["BeneficiariesController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/beneficiaries/totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BeneficiariesController_totals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/beneficiaries/likely-duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The records that are likely the body being typed, the likeliest first. */
        get: operations["BeneficiariesController_likelyDuplicates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/beneficiaries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BeneficiariesController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["BeneficiariesController_modify"];
        trace?: never;
    };
    "/api/beneficiaries/{id}/merge-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What merging this record into another would move, and what stands against it. */
        get: operations["BeneficiariesController_mergePreview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/beneficiaries/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** active → merged, by finance_officer */
        post: operations["beneficiary.merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/beneficiaries/{id}/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["BeneficiariesController_addContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/beneficiaries/{id}/bank-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["BeneficiariesController_addBankAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bank-accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BankAccountsController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bank-accounts/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** to_confirm → confirmed, by finance_officer */
        post: operations["bank_account.confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bank-accounts/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** to_confirm → refused, by finance_officer */
        post: operations["bank_account.refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bank-accounts/{id}/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["BankAccountsController_reveal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/beneficiary-contacts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["BeneficiaryContactsController_end"];
        trace?: never;
    };
    "/api/legal-categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LegalCategoriesController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budgets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BudgetsController_list"];
        put?: never;
        post: operations["BudgetsController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budgets/totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BudgetsController_totals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fiscal-years": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FiscalYearsController_list"];
        put?: never;
        post: operations["FiscalYearsController_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fiscal-years/totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FiscalYearsController_totals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fiscal-years/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FiscalYearsController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fiscal-years/{id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** preparing → provisional, by finance_officer */
        post: operations["fiscal_year.start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fiscal-years/{id}/vote": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** preparing | provisional → voted, by finance_officer */
        post: operations["fiscal_year.vote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fiscal-years/{id}/open-additional-period": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** voted → additional_period, by finance_officer */
        post: operations["fiscal_year.open_additional_period"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fiscal-years/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** additional_period → closed, by finance_officer */
        post: operations["fiscal_year.close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/credit-lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CreditLinesController_list"];
        put?: never;
        post: operations["CreditLinesController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/credit-lines/totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CreditLinesController_totals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/credit-lines/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a printed imputation may mean. */
        get: operations["CreditLinesController_candidates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/credit-lines/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CreditLinesController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/credit-lines/{id}/explanation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CreditLinesController_explain"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/credit-lines/{id}/movements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CreditLinesController_movements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/credit-lines/{id}/credits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CreditLinesController_recordCredits"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/control-envelopes/{id}/explanation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ControlEnvelopesController_explain"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/control-envelopes/{id}/movements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ControlEnvelopesController_movements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/signature-delegations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DelegationsController_list"];
        put?: never;
        post: operations["DelegationsController_give"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/signature-delegations/totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DelegationsController_totals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/signature-delegations/choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DelegationsController_choices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/signature-delegations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DelegationsController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["DelegationsController_end"];
        trace?: never;
    };
    "/api/line-override-rights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OverrideRightsController_list"];
        put?: never;
        post: operations["OverrideRightsController_give"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/line-override-rights/totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OverrideRightsController_totals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/line-override-rights/choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OverrideRightsController_choices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/line-override-rights/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OverrideRightsController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["OverrideRightsController_end"];
        trace?: never;
    };
    "/api/commitment-authorisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AuthorisationsController_list"];
        put?: never;
        post: operations["AuthorisationsController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitment-authorisations/totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AuthorisationsController_totals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitment-authorisations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AuthorisationsController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitment-authorisations/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A revision, as a vote makes it. */
        post: operations["AuthorisationsController_revise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/nomenclature-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NomenclatureController_list"];
        put?: never;
        post: operations["NomenclatureController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/nomenclature-codes/totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NomenclatureController_totals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/nomenclature-codes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NomenclatureController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["NomenclatureController_modify"];
        trace?: never;
    };
    "/api/nomenclature-codes/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** open → closed, by finance_officer */
        post: operations["nomenclature_code.close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/nomenclature-codes/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** closed → open, by finance_officer */
        post: operations["nomenclature_code.reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TransfersController_list"];
        put?: never;
        post: operations["TransfersController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/transfers/totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TransfersController_totals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/transfers/ceilings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What may still be transferred from chapitre to chapitre. */
        get: operations["TransfersController_ceilings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/transfers/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a transfer would do, before it is recorded. */
        get: operations["TransfersController_preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/transfers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TransfersController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fiscal-years/{id}/real-expenditure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TransfersController_recordRealExpenditure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/transfers/{id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** to_report → reported, by assembly_clerk, finance_officer */
        post: operations["transfer.report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/transfers/{id}/correct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** decided | to_report | reported → corrected, by finance_officer */
        post: operations["transfer.correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/movements/{id}/correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts an entry of credits right by its opposite. */
        post: operations["CorrectionsController_correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/external-consumptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ExternalConsumptionsController_list"];
        put?: never;
        post: operations["ExternalConsumptionsController_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/external-consumptions/totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ExternalConsumptionsController_totals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/external-consumptions/envelopes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The envelopes of which the finance system may tell. */
        get: operations["ExternalConsumptionsController_envelopes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/nature-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NatureRulesController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/nature-rules/totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NatureRulesController_totals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/code-successions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CodeSuccessionsController_list"];
        put?: never;
        post: operations["CodeSuccessionsController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/code-successions/totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CodeSuccessionsController_totals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fiscal-years/{id}/carried-lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CarriedLinesController_carried"];
        put?: never;
        post: operations["CarriedLinesController_carry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fiscal-years/{id}/provisional-credits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How a year lives before its vote. */
        get: operations["ProvisionalCreditsController_read"];
        put?: never;
        post: operations["ProvisionalCreditsController_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budget-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BudgetImportsController_list"];
        put?: never;
        /** The body is the file itself; what it is the vote of stands in the address. */
        post: operations["BudgetImportsController_receive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budget-imports/totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BudgetImportsController_totals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budget-imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BudgetImportsController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budget-imports/{id}/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BudgetImportsController_lines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budget-imports/{id}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What keeps from writing first, then what is only told. */
        get: operations["BudgetImportsController_findings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budget-imports/{id}/findings/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BudgetImportsController_findingsFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budget-imports/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Nothing was written before; everything is written by it, or nothing. */
        post: operations["budget_import.confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budget-imports/{id}/check-again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** reading | faulty | ready | writing → reading, by finance_officer */
        post: operations["budget_import.check_again"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budget-imports/{id}/abandon": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** reading | faulty | ready | writing → abandoned, by finance_officer */
        post: operations["budget_import.abandon"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grant-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["GrantRequestsController_list"];
        put?: never;
        post: operations["GrantRequestsController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grant-requests/totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["GrantRequestsController_totals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grant-requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["GrantRequestsController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["GrantRequestsController_modify"];
        trace?: never;
    };
    "/api/grant-requests/{id}/papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["GrantRequestsController_recordPapers"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grant-requests/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** draft → submitted, by grants_officer */
        post: operations["grant_request.submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grant-requests/{id}/ask-completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** submitted → to_complete, by grants_officer */
        post: operations["grant_request.ask_completion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grant-requests/{id}/resubmit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** to_complete → submitted, by grants_officer */
        post: operations["grant_request.resubmit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grant-requests/{id}/declare-complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** submitted → complete, by grants_officer */
        post: operations["grant_request.declare_complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grant-requests/{id}/start-review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** complete → under_review, by grants_officer */
        post: operations["grant_request.start_review"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grant-requests/{id}/propose": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** under_review → proposed, by manager */
        post: operations["grant_request.propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grant-requests/{id}/return-to-review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** proposed | refusal_proposed → under_review, by manager */
        post: operations["grant_request.return_to_review"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grant-requests/{id}/suggest-refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** under_review → under_review, by grants_officer */
        post: operations["grant_request.suggest_refusal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grant-requests/{id}/confirm-refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** under_review → refusal_proposed, by manager */
        post: operations["grant_request.confirm_refusal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grant-requests/{id}/declare-inadmissible": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** submitted | to_complete → inadmissible, by manager */
        post: operations["grant_request.declare_inadmissible"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grant-requests/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** to_complete → closed, by manager */
        post: operations["grant_request.close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grant-requests/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** draft | submitted | to_complete | complete | under_review | proposed | refusal_proposed → withdrawn, by grants_officer */
        post: operations["grant_request.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/request-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RequestAccountsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/memberships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MembershipsController_list"];
        put?: never;
        post: operations["MembershipsController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/memberships/totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MembershipsController_totals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/memberships/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MembershipsController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["MembershipsController_modify"];
        trace?: never;
    };
    "/api/memberships/{id}/give-visa": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** visa_requested → reserved, by finance_officer */
        post: operations["membership.give_visa"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/memberships/{id}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** drafting → dismissed, by grants_officer */
        post: operations["membership.discard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/memberships/{id}/record-fee-call": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** approved → approved, by grants_officer */
        post: operations["membership.record_fee_call"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/memberships/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** approved → ended, by grants_officer */
        post: operations["membership.end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/awards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AwardsController_list"];
        put?: never;
        post: operations["AwardsController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/awards/totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AwardsController_totals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/awards/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AwardsController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["AwardsController_modify"];
        trace?: never;
    };
    "/api/awards/{id}/give-visa": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** visa_requested → reserved, by finance_officer */
        post: operations["award.give_visa"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/awards/{id}/resolve-imputation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** visa_requested → visa_requested, by finance_officer */
        post: operations["award.resolve_imputation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/awards/{id}/commit-yearly-credits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** granted → granted, by finance_officer */
        post: operations["award.commit_yearly_credits"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/awards/{id}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** drafting → dismissed, by grants_officer */
        post: operations["award.discard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conventions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ConventionsController_list"];
        put?: never;
        post: operations["ConventionsController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conventions/totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ConventionsController_totals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conventions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ConventionsController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["ConventionsController_modify"];
        trace?: never;
    };
    "/api/conventions/{id}/texts/{textVersion}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ConventionsController_readText"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conventions/{id}/revise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ConventionsController_revise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conventions/{id}/approve-text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** drafting → text_approved, by manager */
        post: operations["convention.approve_text"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conventions/{id}/return-text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** text_approved → drafting, by manager */
        post: operations["convention.return_text"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conventions/{id}/restore-annexed-text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** voted | sent → voted, by grants_officer */
        post: operations["convention.restore_annexed_text"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conventions/{id}/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** voted → sent, by grants_officer */
        post: operations["convention.send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conventions/{id}/record-beneficiary-signature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** sent → beneficiary_signed, by grants_officer */
        post: operations["convention.record_beneficiary_signature"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conventions/{id}/sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** beneficiary_signed → authority_signed, by signatory */
        post: operations["convention.sign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conventions/{id}/notify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** authority_signed → notified, by grants_officer */
        post: operations["convention.notify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/awards/{id}/renounce": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** granted → renounced, by grants_officer */
        post: operations["award.renounce"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/awards/{id}/lapse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** granted → lapsed, by manager */
        post: operations["award.lapse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incoming-grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["IncomingGrantsController_list"];
        put?: never;
        post: operations["IncomingGrantsController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incoming-grants/totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["IncomingGrantsController_totals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incoming-grants/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["IncomingGrantsController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["IncomingGrantsController_modify"];
        trace?: never;
    };
    "/api/incoming-grants/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** identified | authorised → filed | pending, by grants_officer */
        post: operations["incoming_grant.file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incoming-grants/{id}/attach": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** identified | filed → authorised | pending, by grants_officer */
        post: operations["incoming_grant.attach"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incoming-grants/{id}/record-award": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** pending → awarded, by grants_officer */
        post: operations["incoming_grant.record_award"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incoming-grants/{id}/record-refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** pending → refused, by grants_officer */
        post: operations["incoming_grant.record_refusal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incoming-grants/{id}/record-agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** awarded → agreed, by grants_officer */
        post: operations["incoming_grant.record_agreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incoming-grants/{id}/record-claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** agreed | received → claimed, by grants_officer */
        post: operations["incoming_grant.record_claim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incoming-grants/{id}/record-receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** claimed | received → received, by finance_officer */
        post: operations["incoming_grant.record_receipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incoming-grants/{id}/record-justification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** received → justified, by grants_officer */
        post: operations["incoming_grant.record_justification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incoming-grants/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** justified → closed, by grants_officer */
        post: operations["incoming_grant.close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incoming-grants/{id}/abandon": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** identified | filed | authorised | pending | awarded | agreed → abandoned, by grants_officer */
        post: operations["incoming_grant.abandon"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funding-authorisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FundingAuthorisationsController_list"];
        put?: never;
        post: operations["FundingAuthorisationsController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funding-authorisations/totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FundingAuthorisationsController_totals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funding-authorisations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FundingAuthorisationsController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["FundingAuthorisationsController_modify"];
        trace?: never;
    };
    "/api/funding-authorisations/{id}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** drafting → dismissed, by grants_officer */
        post: operations["funding_authorisation.discard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sittings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SittingsController_list"];
        put?: never;
        post: operations["SittingsController_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sittings/totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SittingsController_totals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sittings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SittingsController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["SittingsController_modify"];
        trace?: never;
    };
    "/api/sittings/{id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["SittingsController_recordMembers"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sittings/{id}/hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** planned → held, by assembly_clerk */
        post: operations["sitting.hold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/act-series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ActSeriesController_list"];
        put?: never;
        /** Opens a series from today; the one that numbered the same acts closes. */
        post: operations["ActSeriesController_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/act-series/totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ActSeriesController_totals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/act-numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ActNumbersController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/act-numbers/totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ActNumbersController_totals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/act-numbers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ActNumbersController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/act-numbers/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** reserved → voided, by assembly_clerk */
        post: operations["act_number.void"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReportsController_list"];
        put?: never;
        post: operations["ReportsController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReportsController_totals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReportsController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["ReportsController_modify"];
        trace?: never;
    };
    "/api/reports/{id}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The report as it is submitted to the vote, printed at each asking: what is seen is what the data say now. */
        get: operations["ReportsController_document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{id}/request-visas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** drafting → visas, by grants_officer */
        post: operations["report.request_visas"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{id}/return-to-draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** visas | ready → drafting, by manager, finance_officer */
        post: operations["report.return_to_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** visas → ready, by manager */
        post: operations["report.approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{id}/place-on-agenda": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** ready → on_agenda, by assembly_clerk */
        post: operations["report.place_on_agenda"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{id}/adjourn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** on_agenda → ready, by assembly_clerk */
        post: operations["report.adjourn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** ready | on_agenda → withdrawn, by manager, assembly_clerk */
        post: operations["report.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** on_agenda → rejected, by assembly_clerk */
        post: operations["report.reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{id}/text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The text of the report: what the data write, what the officer kept, added and changed. */
        get: operations["ActTextsController_read"];
        /** Writes the whole text anew, as a new version. */
        put: operations["ActTextsController_revise"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{id}/text/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ActTextsController_versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sittings/{id}/numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Keeps a number for the act of each report of the agenda that has none yet, in its order. */
        put: operations["AgendaNumbersController_number"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deliberations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DeliberationsController_list"];
        put?: never;
        /** The adoption of a report, with all that it entails. */
        post: operations["DeliberationsController_adopt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deliberations/totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DeliberationsController_totals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deliberations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DeliberationsController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["DeliberationsController_modify"];
        trace?: never;
    };
    "/api/deliberations/{id}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The extract of the register: the act as it was voted. */
        get: operations["DeliberationsController_document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deliberations/{id}/record-signature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** adopted → adopted, by assembly_clerk */
        post: operations["deliberation.record_signature"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deliberations/{id}/record-transmission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** adopted → adopted, by assembly_clerk */
        post: operations["deliberation.record_transmission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deliberations/{id}/record-reception": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** adopted → adopted, by assembly_clerk */
        post: operations["deliberation.record_reception"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deliberations/{id}/record-publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** adopted → adopted, by assembly_clerk */
        post: operations["deliberation.record_publication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deliberations/{id}/record-notification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** adopted → adopted, by assembly_clerk */
        post: operations["deliberation.record_notification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/financial-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FinancialReportsController_list"];
        put?: never;
        post: operations["FinancialReportsController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/financial-reports/totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FinancialReportsController_totals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/financial-reports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FinancialReportsController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/financial-reports/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** received → accepted, by manager */
        post: operations["financial_report.accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/financial-reports/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** received → returned, by manager */
        post: operations["financial_report.return"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/financial-reports/{id}/receive-again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** returned → received, by grants_officer */
        post: operations["financial_report.receive_again"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PaymentsController_list"];
        put?: never;
        /** Certifies the « service fait » of an instalment. */
        post: operations["PaymentsController_certify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PaymentsController_totals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PaymentsController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/{id}/liquidate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** certified → liquidated, by finance_officer */
        post: operations["payment.liquidate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mandats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MandatsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mandats/totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MandatsController_totals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mandats/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MandatsController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mandats/{id}/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** liquidated → ordered, by finance_officer */
        post: operations["mandat.order"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mandats/{id}/take-in-charge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** sent → taken_in_charge, by finance_officer */
        post: operations["mandat.take_in_charge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mandats/{id}/record-payment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** taken_in_charge → paid, by finance_officer */
        post: operations["mandat.record_payment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mandats/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** sent | taken_in_charge → rejected, by finance_officer */
        post: operations["mandat.reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mandats/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** liquidated | ordered → cancelled, by finance_officer */
        post: operations["mandat.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mandats/{id}/reissue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answers the mandat that was replaced, with the new one in `replacedBy`. */
        post: operations["mandat.reissue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bordereaux": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BordereauxController_list"];
        put?: never;
        /** Gathers ordered mandats of one budget and year. */
        post: operations["BordereauxController_prepare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bordereaux/totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BordereauxController_totals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bordereaux/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BordereauxController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bordereaux/{id}/sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** prepared → signed, by signatory */
        post: operations["bordereau.sign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bordereaux/{id}/withdraw-signature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** signed → prepared, by signatory */
        post: operations["bordereau.withdraw_signature"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bordereaux/{id}/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** signed → sent, by finance_officer */
        post: operations["bordereau.send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/year-ends/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["YearEndsController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/year-end-commitments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["YearEndCommitmentsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/year-end-commitments/totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["YearEndCommitmentsController_totals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/year-end-decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["YearEndDecisionsController_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attachments/{subject}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AttachmentsController_list"];
        put?: never;
        /** The body is the content itself, so that it flows to the store as it arrives. The same content twice is one attachment. */
        post: operations["AttachmentsController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attachments/{subject}/{id}/{file}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AttachmentsController_content"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attachments/{subject}/{id}/{file}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AttachmentsController_remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/officers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OfficersController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/officers/totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OfficersController_totals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/officers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OfficersController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/officers/{id}/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OfficersController_handOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitment-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CommitmentChecksController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitment-checks/totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CommitmentChecksController_totals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitment-checks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CommitmentChecksController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitment-checks/treatments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answers one or many: it is right as it stands, or it was put right. */
        post: operations["CommitmentChecksController_treat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/history/{subject}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The timeline of a file, newest first, at most 200 events. */
        get: operations["HistoryController_timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/home": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What waits for the caller, and what they wait for. */
        get: operations["HomeController_home"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budget-desk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Credits as a tree, under the filters of credit lines. */
        get: operations["DeskController_desk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budget-desk/drill": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What makes a figure, under the same filters. */
        get: operations["DeskController_drill"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/movements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LedgerController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/movements/totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LedgerController_totals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bridge-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BridgeController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bridge-items/totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BridgeController_totals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bridge-items/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same by step, with why each step has less than the one before. */
        get: operations["BridgeController_steps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/progress/awards/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProgressController_award"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/progress/grant-requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProgressController_request"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/{list}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A file of the whole list, under the parameters of its page: filters, `sort`, `order`. */
        post: operations["ExportsController_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        HealthView: {
            /** @enum {string} */
            status: "ok";
        };
        JobResultView: {
            name: string;
            contentType: string;
            sizeBytes: number;
            /** @description Last day on which it can be taken. */
            until: string;
            /** @description False once its content was erased. */
            available: boolean;
        };
        JobErrorView: {
            code: string;
            /** @description In the language of whoever asked. */
            sentence: string;
        };
        JobView: {
            id: number;
            /** @description What is done: `export`. */
            kind: string;
            /** @description What it is done to: the address of the list that is exported. */
            label: string;
            /** @enum {string} */
            state: "cancelled" | "done" | "failed" | "queued" | "running";
            done: number;
            /** @description Null until it is counted. */
            total: number | null;
            result: components["schemas"]["JobResultView"] | null;
            error: components["schemas"]["JobErrorView"] | null;
            createdAt: string;
            startedAt: string | null;
            finishedAt: string | null;
        };
        ProblemDetail: {
            field: string | null;
            params: {
                [key: string]: unknown;
            };
            code: string;
            /** @description Sentence in the caller's language. */
            detail: string;
        };
        Problem: {
            type: string;
            title: string;
            status: number;
            code: string;
            detail: string;
            /** @description Number to quote when asking for help. */
            requestId: string;
            errors: components["schemas"]["ProblemDetail"][];
        };
        SignInDto: {
            email: string;
            password: string;
        };
        SessionDepartmentView: {
            id: number;
            code: string;
            name: string;
        };
        SessionUserView: {
            id: number;
            email: string;
            displayName: string;
            initials: string;
            roles: ("administrator" | "assembly_clerk" | "auditor" | "finance_officer" | "grants_officer" | "manager" | "signatory")[];
            department: components["schemas"]["SessionDepartmentView"];
        };
        SessionView: {
            user: components["schemas"]["SessionUserView"];
            /** @description To be sent back as X-CSRF-Token with every change. */
            csrfToken: string;
            mustChangePassword: boolean;
            /** @description Whether the demonstration data are loaded. */
            demonstration: boolean;
            /** @description The business day. */
            today: string;
        };
        ChangePasswordDto: {
            current: string;
            next: string;
        };
        DemonstrationAccountView: {
            email: string;
            displayName: string;
            roles: ("administrator" | "assembly_clerk" | "auditor" | "finance_officer" | "grants_officer" | "manager" | "signatory")[];
            departmentName: string;
            /** @description The same for all: a demonstration protects nothing. */
            password: string;
        };
        MoveDayDto: {
            /** Format: date */
            today: string;
        };
        DepartmentItem: {
            id: number;
            code: string;
            name: string;
            /** @enum {string} */
            state: "closed" | "open";
            activeUsers: number;
        };
        DepartmentPage: {
            items: components["schemas"]["DepartmentItem"][];
            hasNextPage: boolean;
        };
        DepartmentTotals: {
            count: number;
        };
        ReasonView: {
            /** @description Field where it is mended, when there is one. */
            field: string | null;
            params: {
                [key: string]: unknown;
            };
            /** @description Stable code, for programs. */
            code: string;
            /** @description Sentence in the caller's language. */
            sentence: string;
        };
        ActionView: {
            name: string;
            allowed: boolean;
            reasons: components["schemas"]["ReasonView"][];
        };
        DepartmentView: {
            id: number;
            code: string;
            name: string;
            /** @enum {string} */
            state: "closed" | "open";
            activeUsers: number;
            version: number;
            closedOn: string | null;
            /** @description Files of any kind that somebody of the department still has to carry. */
            openFiles: number;
            actions: components["schemas"]["ActionView"][];
        };
        CreateDepartmentDto: {
            /** @description Short, as acts and screens print it: « DNUM ». */
            code: string;
            name: string;
        };
        RenameDepartmentDto: {
            name: string;
        };
        UserItem: {
            id: number;
            email: string;
            displayName: string;
            roles: ("administrator" | "assembly_clerk" | "auditor" | "finance_officer" | "grants_officer" | "manager" | "signatory")[];
            departmentId: number;
            department: string;
            /** @enum {string} */
            state: "active" | "inactive" | "locked";
            mustChangePassword: boolean;
            /** @description Open files of which they are the officer. */
            openFiles: number;
            demonstration: boolean;
        };
        UserPage: {
            items: components["schemas"]["UserItem"][];
            hasNextPage: boolean;
        };
        UserTotals: {
            count: number;
        };
        HeldFilesView: {
            /** @enum {string} */
            subject: "award" | "funding_authorisation" | "grant_request" | "incoming_grant" | "membership" | "report";
            count: number;
        };
        UserView: {
            id: number;
            version: number;
            email: string;
            displayName: string;
            roles: ("administrator" | "assembly_clerk" | "auditor" | "finance_officer" | "grants_officer" | "manager" | "signatory")[];
            departmentId: number;
            department: components["schemas"]["SessionDepartmentView"];
            /** @enum {string} */
            state: "active" | "inactive" | "locked";
            /** @description Until when failed attempts keep the door closed; null when it is not. */
            lockedUntil: string | null;
            deactivatedOn: string | null;
            mustChangePassword: boolean;
            /** @description Sessions open now, on any device. */
            sessions: number;
            openFiles: number;
            openFilesByKind: components["schemas"]["HeldFilesView"][];
            demonstration: boolean;
            actions: components["schemas"]["ActionView"][];
            sealed: string[];
        };
        CreateUserDto: {
            email: string;
            displayName: string;
            departmentId: number;
            roles: ("administrator" | "assembly_clerk" | "auditor" | "finance_officer" | "grants_officer" | "manager" | "signatory")[];
        };
        UserWithPasswordView: {
            id: number;
            version: number;
            email: string;
            displayName: string;
            roles: ("administrator" | "assembly_clerk" | "auditor" | "finance_officer" | "grants_officer" | "manager" | "signatory")[];
            departmentId: number;
            department: components["schemas"]["SessionDepartmentView"];
            /** @enum {string} */
            state: "active" | "inactive" | "locked";
            /** @description Until when failed attempts keep the door closed; null when it is not. */
            lockedUntil: string | null;
            deactivatedOn: string | null;
            mustChangePassword: boolean;
            /** @description Sessions open now, on any device. */
            sessions: number;
            openFiles: number;
            openFilesByKind: components["schemas"]["HeldFilesView"][];
            demonstration: boolean;
            actions: components["schemas"]["ActionView"][];
            sealed: string[];
            /** @description To be read to its holder, who changes it at first use. Shown once: null when the same creation is sent again. */
            oneTimePassword: string | null;
        };
        ModifyUserDto: {
            email?: string;
            displayName?: string;
            departmentId?: number;
            roles?: ("administrator" | "assembly_clerk" | "auditor" | "finance_officer" | "grants_officer" | "manager" | "signatory")[];
        };
        ListViewView: {
            id: number;
            /** @description The resource of the list. */
            list: string;
            /** @description Null: how the list opens. */
            name: string | null;
            /** @description The query of its address: filters, sort, columns, density. */
            query: string;
        };
        KeepListViewDto: {
            /** @description The resource of the list. */
            list: string;
            /** @description Absent: how the list opens. */
            name?: string | null;
            /** @description The query of its address: filters, sort, columns, density. */
            query: string;
        };
        ParameterValueView: {
            id: number;
            code: string;
            label: string;
            /** @enum {string} */
            unit: "basis_points" | "cents" | "count" | "days" | "months";
            validFrom: string;
            amount: number;
            source: string;
            /** @enum {string} */
            standing: "coming" | "in_force" | "past";
            /** @description Who recorded it; « Premier démarrage » for what comes with the product. */
            recordedBy: string | null;
            recordedAt: string | null;
        };
        ParameterPage: {
            items: components["schemas"]["ParameterValueView"][];
            hasNextPage: boolean;
        };
        ParameterTotals: {
            count: number;
        };
        AddParameterValueDto: {
            /** @description A parameter that the product knows; its unit does not change. */
            code: string;
            /** Format: date */
            validFrom: string;
            /** @description In the unit of the parameter: cents, days, months, or a number. */
            amount: number;
            /** @description The text that sets it: law, decree, deliberation, rule of the house. */
            source: string;
            /** @description That of the last value when left out. */
            label?: string | null;
        };
        BeneficiaryItem: {
            id: number;
            /** @enum {string} */
            kind: "association" | "company" | "foundation" | "natural_person" | "public_body";
            legalName: string;
            acronym: string | null;
            siret: string | null;
            rna: string | null;
            legalCategory: string | null;
            postalCode: string | null;
            city: string | null;
            stopped: boolean;
            demonstration: boolean;
            /**
             * @description State of the bank details that count: confirmed if there are some, else waiting, else none.
             * @enum {string|null}
             */
            bankState: "confirmed" | "refused" | "superseded" | "to_confirm" | null;
        };
        BeneficiaryPage: {
            items: components["schemas"]["BeneficiaryItem"][];
            hasNextPage: boolean;
        };
        BeneficiaryTotals: {
            count: number;
        };
        LikelyDuplicateView: {
            id: number;
            /** @enum {string} */
            kind: "association" | "company" | "foundation" | "natural_person" | "public_body";
            legalName: string;
            usualName: string | null;
            acronym: string | null;
            siret: string | null;
            rna: string | null;
            city: string | null;
            demonstration: boolean;
            /** @description Requests on this record. */
            requests: number;
            /** @description What they have in common, the surest first. */
            why: components["schemas"]["ReasonView"][];
        };
        BankAccountView: {
            id: number;
            version: number;
            /** @enum {string} */
            state: "confirmed" | "refused" | "superseded" | "to_confirm";
            beneficiaryId: number;
            maskedIban: string;
            holder: string;
            proof: string;
            providedOn: string;
            providedBy: string;
            decidedOn: string | null;
            decidedBy: string | null;
            calledContact: string | null;
            refusalReason: string | null;
            /** @description First day on which it may be paid to. */
            usableFrom: string | null;
            actions: components["schemas"]["ActionView"][];
        };
        ContactView: {
            id: number;
            version: number;
            name: string;
            function: string | null;
            phone: string | null;
            email: string | null;
            /** @description From which day one may be called to confirm what came later. */
            knownSince: string;
            leftOn: string | null;
        };
        EstablishmentView: {
            id: number;
            legalName: string;
            siret: string | null;
            city: string | null;
        };
        AmountTotal: {
            cents: number;
            /** @description Rows whose amount is not stated: they are not counted as zero. */
            unknown: number;
        };
        ExposureYearView: {
            year: number;
            requested: components["schemas"]["AmountTotal"];
            /** @description On their way to a vote. */
            toVoteCents: number;
            grantedCents: number;
            paidCents: number;
        };
        ExposureView: {
            years: components["schemas"]["ExposureYearView"][];
            /** @description Above this total in a year a private body needs a convention; null when the law had no such rule. */
            conventionThresholdCents: number | null;
        };
        PayabilityView: {
            possible: boolean;
            reasons: components["schemas"]["ReasonView"][];
        };
        MergedIntoView: {
            id: number;
            name: string;
            on: string;
            by: string;
            reason: string;
        };
        NamedLink: {
            id: number;
            name: string;
        };
        BeneficiaryView: {
            id: number;
            version: number;
            /** @enum {string} */
            state: "active" | "merged";
            /** @enum {string} */
            kind: "association" | "company" | "foundation" | "natural_person" | "public_body";
            legalName: string;
            usualName: string | null;
            acronym: string | null;
            siret: string | null;
            siren: string | null;
            rna: string | null;
            /** @description INSEE code of the legal category. */
            legalCategory: string | null;
            legalCategoryLabel: string | null;
            address: string | null;
            postalCode: string | null;
            city: string | null;
            representativeName: string | null;
            representativeCapacity: string | null;
            republicanCommitmentOn: string | null;
            /** @description On what ground the body has none to sign. */
            republicanCommitmentExemption: string | null;
            /** @enum {string|null} */
            stateAidRegime: "de_minimis" | "exempted" | "notified" | "outside" | "sgei_de_minimis" | null;
            /** @description Number of the scheme, such as SA.111723. */
            stateAidReference: string | null;
            stopped: boolean;
            stopReason: string | null;
            demonstration: boolean;
            bankAccounts: components["schemas"]["BankAccountView"][];
            contacts: components["schemas"]["ContactView"][];
            /** @description The other records of the same SIREN. */
            establishments: components["schemas"]["EstablishmentView"][];
            exposure: components["schemas"]["ExposureView"];
            payment: components["schemas"]["PayabilityView"];
            mergedInto: components["schemas"]["MergedIntoView"] | null;
            /** @description The records that were merged into this one. */
            mergedHere: components["schemas"]["NamedLink"][];
            /** @description The records that looked like this one when it was entered, said to be others. */
            distinctFrom: components["schemas"]["NamedLink"][];
            actions: components["schemas"]["ActionView"][];
            sealed: string[];
        };
        MergedFilesView: {
            grantRequests: number;
            awards: number;
            memberships: number;
            contacts: number;
            /** @description Stay on the record they were entered for, as the mandats they paid. */
            bankAccounts: number;
            mandats: number;
        };
        MergePreviewView: {
            allowed: boolean;
            reasons: components["schemas"]["ReasonView"][];
            moves: components["schemas"]["MergedFilesView"];
        };
        CreateBeneficiaryDto: {
            /** @enum {string} */
            kind: "association" | "company" | "foundation" | "natural_person" | "public_body";
            legalName: string;
            usualName?: string | null;
            acronym?: string | null;
            siret?: string | null;
            rna?: string | null;
            legalCategory?: string | null;
            address?: string | null;
            postalCode?: string | null;
            city?: string | null;
            representativeName?: string | null;
            representativeCapacity?: string | null;
            /** Format: date */
            republicanCommitmentOn?: string | null;
            /** @description On what ground there is none to sign: public utility, approval by the State. */
            republicanCommitmentExemption?: string | null;
            /** @enum {string|null} */
            stateAidRegime?: "de_minimis" | "exempted" | "notified" | "outside" | "sgei_de_minimis" | null;
            stateAidReference?: string | null;
            /** @description The first contact; others are added to the record. */
            contactName?: string | null;
            contactFunction?: string | null;
            contactPhone?: string | null;
            contactEmail?: string | null;
            /** @description The likely duplicates that were shown, and are others. */
            distinctFrom?: number[] | null;
        };
        ModifyBeneficiaryDto: {
            /** @enum {string} */
            kind?: "association" | "company" | "foundation" | "natural_person" | "public_body";
            legalName?: string;
            usualName?: string | null;
            acronym?: string | null;
            siret?: string | null;
            rna?: string | null;
            legalCategory?: string | null;
            address?: string | null;
            postalCode?: string | null;
            city?: string | null;
            representativeName?: string | null;
            representativeCapacity?: string | null;
            /** Format: date */
            republicanCommitmentOn?: string | null;
            /** @description On what ground there is none to sign: public utility, approval by the State. */
            republicanCommitmentExemption?: string | null;
            /** @enum {string|null} */
            stateAidRegime?: "de_minimis" | "exempted" | "notified" | "outside" | "sgei_de_minimis" | null;
            stateAidReference?: string | null;
            /** @description A reason stops every payment; null lifts the stop. */
            stopReason?: string | null;
        };
        MergeBeneficiaryDto: {
            /** @description The record that remains. */
            intoId: number;
            /** @description Its version, as it was compared. */
            intoVersion: number;
            reason: string;
            /** @description The fields in which the value of the merged record is the right one. */
            keep: ("acronym" | "address" | "city" | "kind" | "legalCategory" | "legalName" | "postalCode" | "representativeCapacity" | "representativeName" | "republicanCommitmentExemption" | "republicanCommitmentOn" | "rna" | "siret" | "stateAidReference" | "stateAidRegime" | "usualName")[];
        };
        AddContactDto: {
            name: string;
            function?: string | null;
            phone?: string | null;
            email?: string | null;
        };
        AddBankAccountDto: {
            iban: string;
            bic?: string | null;
            holder: string;
            /** @description What proves that the account is theirs: the paper received. */
            proof: string;
            /** Format: date */
            providedOn?: string | null;
        };
        ConfirmBankAccountDto: {
            /** @description The contact, known before the change, who confirmed by telephone. */
            calledContact: string;
        };
        RefuseBankAccountDto: {
            reason: string;
        };
        RevealedBankAccountView: {
            iban: string;
            bic: string | null;
        };
        EndContactDto: {
            /** Format: date */
            leftOn: string;
        };
        LegalCategoryView: {
            code: string;
            label: string;
            /**
             * @description The kind of body that it is; null when it may be several.
             * @enum {string|null}
             */
            kind: "association" | "company" | "foundation" | "natural_person" | "public_body" | null;
        };
        BudgetView: {
            id: number;
            code: string;
            name: string;
            /** @enum {string} */
            kind: "annex" | "principal" | "territory_state";
            /** @description The names under which acts print it. */
            aliases: string[];
        };
        BudgetPage: {
            items: components["schemas"]["BudgetView"][];
            hasNextPage: boolean;
        };
        BudgetTotals: {
            count: number;
        };
        CreateBudgetDto: {
            code: string;
            name: string;
            /** @enum {string} */
            kind: "annex" | "principal" | "territory_state";
            /** @description The names under which acts print it. */
            aliases?: string[];
        };
        FiscalYearItem: {
            id: number;
            budgetId: number;
            budget: string;
            year: number;
            /** @enum {string} */
            state: "additional_period" | "closed" | "preparing" | "provisional" | "voted";
            /** @description Null for what was opened before this was kept. */
            stateSince: string | null;
            /** @description The calendar is ahead of the state. */
            toAdvance: boolean;
            openedCents: number;
            reservedCents: number;
            committedCents: number;
            orderedCents: number;
            /** @description What the finance system spends of the same credits, outside our files. */
            externalCents: number;
            /** @description What a rattachement of the year before pays. */
            attachedCents: number;
            availableCents: number;
        };
        FiscalYearPage: {
            items: components["schemas"]["FiscalYearItem"][];
            hasNextPage: boolean;
        };
        FiscalYearTotals: {
            count: number;
            opened: components["schemas"]["AmountTotal"];
            reserved: components["schemas"]["AmountTotal"];
            committed: components["schemas"]["AmountTotal"];
            ordered: components["schemas"]["AmountTotal"];
            available: components["schemas"]["AmountTotal"];
        };
        FiscalYearView: {
            id: number;
            budgetId: number;
            budget: string;
            year: number;
            /** @enum {string} */
            state: "additional_period" | "closed" | "preparing" | "provisional" | "voted";
            /** @description Null for what was opened before this was kept. */
            stateSince: string | null;
            /** @description The calendar is ahead of the state. */
            toAdvance: boolean;
            openedCents: number;
            reservedCents: number;
            committedCents: number;
            orderedCents: number;
            /** @description What the finance system spends of the same credits, outside our files. */
            externalCents: number;
            /** @description What a rattachement of the year before pays. */
            attachedCents: number;
            availableCents: number;
            version: number;
            budgetCode: string;
            votedOn: string | null;
            /** @description Mandats of the year that are neither paid nor ended. */
            mandatsUnderWay: number;
            /** @description What awards over several years have to commit on its credits; a person does. */
            creditsDueCents: number;
            /** @description The movements that its state and the day let happen. */
            allowed: ("amending_budget" | "attachment" | "attachment_reversal" | "cancellation" | "carry_forward" | "carry_over" | "commitment" | "correction" | "external_consumption" | "initial_budget" | "order" | "provisional_credits" | "release" | "reservation" | "supplementary_budget" | "transfer")[];
            actions: components["schemas"]["ActionView"][];
        };
        OpenFiscalYearDto: {
            budgetId: number;
            year: number;
            /**
             * @description That in which it stands, for a year that is taken over; in preparation when left out.
             * @enum {string}
             */
            state?: "additional_period" | "closed" | "preparing" | "provisional" | "voted";
        };
        VotedLineDto: {
            creditLineId: number;
            /** @description Cents */
            amountCents: number;
        };
        RecordVoteDto: {
            /**
             * Format: date
             * @description The day on which the budget was voted.
             */
            on: string;
            /** @description What it opens on each line, when it is entered with its vote: needed by a year that lives on provisional credits. */
            lines?: components["schemas"]["VotedLineDto"][];
        };
        CreditLineItem: {
            id: number;
            budget: string;
            year: number;
            /** @enum {string} */
            section: "fonctionnement" | "investissement";
            chapitre: string;
            chapitreLabel: string | null;
            nature: string;
            natureLabel: string | null;
            fonction: string;
            fonctionLabel: string | null;
            sousPolitique: string;
            sousPolitiqueLabel: string | null;
            programme: string;
            programmeLabel: string | null;
            departmentId: number;
            department: string;
            /** @description What overrides let documents take beyond the line, and that they still hold. */
            overriddenCents: number;
            /** @description Whether its envelope is consumed beyond its credits, which only a fact from outside can do. */
            envelopeExceeded: boolean;
            demonstration: boolean;
            openedCents: number;
            reservedCents: number;
            committedCents: number;
            orderedCents: number;
            /** @description What the finance system spends of the same credits, outside our files. */
            externalCents: number;
            /** @description What a rattachement of the year before pays. */
            attachedCents: number;
            availableCents: number;
        };
        CreditLinePage: {
            items: components["schemas"]["CreditLineItem"][];
            hasNextPage: boolean;
        };
        CreditLineTotals: {
            count: number;
            opened: components["schemas"]["AmountTotal"];
            reserved: components["schemas"]["AmountTotal"];
            committed: components["schemas"]["AmountTotal"];
            ordered: components["schemas"]["AmountTotal"];
            available: components["schemas"]["AmountTotal"];
        };
        PrintedAxesView: {
            budget: string | null;
            sousPolitique: string | null;
            programme: string | null;
            chapitre: string | null;
            nature: string | null;
            fonction: string | null;
        };
        PrintedDifferenceView: {
            /** @enum {string} */
            axis: "budget" | "chapitre" | "fonction" | "nature" | "programme" | "sousPolitique";
            printed: string;
            /** @description '' when the budget does not use this axis. */
            actual: string;
        };
        CandidateView: {
            line: components["schemas"]["CreditLineItem"];
            agrees: ("budget" | "chapitre" | "fonction" | "nature" | "programme" | "sousPolitique")[];
            differs: components["schemas"]["PrintedDifferenceView"][];
            notPrinted: ("budget" | "chapitre" | "fonction" | "nature" | "programme" | "sousPolitique")[];
        };
        CandidatesView: {
            /** @description What was read of it. */
            read: components["schemas"]["PrintedAxesView"];
            candidates: components["schemas"]["CandidateView"][];
        };
        BalancesView: {
            openedCents: number;
            reservedCents: number;
            committedCents: number;
            orderedCents: number;
            /** @description What the finance system spends of the same credits, outside our files. */
            externalCents: number;
            /** @description What a rattachement of the year before pays. */
            attachedCents: number;
            availableCents: number;
        };
        LineOverrideView: {
            id: number;
            creditLineId: number;
            /** @description « B370 · 65748 · 67 » */
            line: string;
            /** @description The document that took it: `award`, `membership`. */
            originKind: string;
            originId: number;
            originLabel: string;
            beyondCents: number;
            /** @description What its document still holds of it; zero once it gave the credits back. */
            standingCents: number;
            reason: string;
            decidedBy: string;
            decidedOn: string;
            /** @description The act that gives the right. */
            act: string;
        };
        CreditLineView: {
            id: number;
            budget: string;
            year: number;
            /** @enum {string} */
            section: "fonctionnement" | "investissement";
            chapitre: string;
            chapitreLabel: string | null;
            nature: string;
            natureLabel: string | null;
            fonction: string;
            fonctionLabel: string | null;
            sousPolitique: string;
            sousPolitiqueLabel: string | null;
            programme: string;
            programmeLabel: string | null;
            departmentId: number;
            department: string;
            /** @description What overrides let documents take beyond the line, and that they still hold. */
            overriddenCents: number;
            /** @description Whether its envelope is consumed beyond its credits, which only a fact from outside can do. */
            envelopeExceeded: boolean;
            demonstration: boolean;
            openedCents: number;
            reservedCents: number;
            committedCents: number;
            orderedCents: number;
            /** @description What the finance system spends of the same credits, outside our files. */
            externalCents: number;
            /** @description What a rattachement of the year before pays. */
            attachedCents: number;
            availableCents: number;
            version: number;
            budgetId: number;
            fiscalYearId: number;
            /** @enum {string} */
            fiscalYearState: "additional_period" | "closed" | "preparing" | "provisional" | "voted";
            envelopeId: number;
            /** @description The level of the vote, which alone refuses. */
            envelope: components["schemas"]["BalancesView"];
            /** @description What was taken beyond the line since ever, newest first. */
            overrides: components["schemas"]["LineOverrideView"][];
        };
        OriginShare: {
            reservedCents: number;
            committedCents: number;
        };
        ExplanationDocument: {
            originKind: string;
            originId: number;
            label: string;
            cents: number;
        };
        ExplanationLine: {
            /** @enum {string} */
            kind: "amending_budget" | "attachment" | "attachment_reversal" | "cancellation" | "carry_forward" | "carry_over" | "commitment" | "correction" | "external_consumption" | "initial_budget" | "order" | "provisional_credits" | "release" | "reservation" | "supplementary_budget" | "transfer";
            /** @description What opened credits is told by its name; what consumes them is summed, and has none. */
            label: string | null;
            /** @description Signed: the lines add up to what is available. */
            cents: number;
            /** @description Movements that opened; documents that consume. */
            count: number;
            /** @description The largest of the documents; none for what opened. */
            documents: components["schemas"]["ExplanationDocument"][];
        };
        LineExplanation: {
            openedCents: number;
            reservedCents: number;
            committedCents: number;
            orderedCents: number;
            /** @description What the finance system spends of the same credits, outside our files. */
            externalCents: number;
            /** @description What a rattachement of the year before pays. */
            attachedCents: number;
            availableCents: number;
            id: number;
            lines: components["schemas"]["ExplanationLine"][];
        };
        EnvelopeExplanationView: {
            openedCents: number;
            reservedCents: number;
            committedCents: number;
            orderedCents: number;
            /** @description What the finance system spends of the same credits, outside our files. */
            externalCents: number;
            /** @description What a rattachement of the year before pays. */
            attachedCents: number;
            availableCents: number;
            envelopeId: number;
            budgetId: number;
            budget: string;
            year: number;
            /** @enum {string} */
            section: "fonctionnement" | "investissement";
            chapitre: string;
            /** @description Business day and hour of the reading. */
            at: string;
            /** @description False: the rest of the chapitre is not known here, so this is « enveloppe des subventions ». */
            externalConsumptionImported: boolean;
            /** @description The day as of which the finance system told the rest; null while it told nothing. */
            externalToldOn: string | null;
            /** @description What was consumed beyond the credits, outside our files: a fact, flagged. */
            exceededCents: number;
            /** @description What lacks on the envelope for the amount wanted; null when none was given. */
            shortCents: number | null;
            /** @description The share of the document given as `origin`; null when none was given. */
            ofOrigin: components["schemas"]["OriginShare"] | null;
            /** @description The finer line that was asked about; null when the whole envelope was. */
            creditLine: components["schemas"]["LineExplanation"] | null;
            lines: components["schemas"]["ExplanationLine"][];
        };
        MovementItem: {
            id: number;
            /** @enum {string} */
            kind: "amending_budget" | "attachment" | "attachment_reversal" | "cancellation" | "carry_forward" | "carry_over" | "commitment" | "correction" | "external_consumption" | "initial_budget" | "order" | "provisional_credits" | "release" | "reservation" | "supplementary_budget" | "transfer";
            creditLineId: number;
            openedCents: number;
            reservedCents: number;
            committedCents: number;
            orderedCents: number;
            externalCents: number;
            attachedCents: number;
            /** @description The movement that it puts right; null for any other kind. */
            correctsId: number | null;
            /** @description The movement that puts it right; null while none does. */
            correctedById: number | null;
            /** @description Why it was put right, on both entries. */
            correctionReason: string | null;
            /** @description Whether it may be put right by itself: its kind, its year, and nothing done yet. */
            correctable: boolean;
            accountingDate: string;
            recordedAt: string;
            recordedBy: string | null;
            /** @description The document that asked for it. */
            originKind: string;
            originId: number;
            label: string;
        };
        MovementPage: {
            items: components["schemas"]["MovementItem"][];
            hasNextPage: boolean;
        };
        CreateCreditLineDto: {
            fiscalYearId: number;
            /** @enum {string} */
            section: "fonctionnement" | "investissement";
            chapitre: string;
            nature: string;
            fonction: string;
            /** @description Absent when the budget does not use this axis. */
            sousPolitique?: string | null;
            /** @description Absent when the budget does not use this axis. */
            programme?: string | null;
            departmentId: number;
        };
        RecordCreditsDto: {
            /** @enum {string} */
            kind: "amending_budget" | "initial_budget" | "supplementary_budget";
            /** @description Cents; negative takes away */
            amountCents: number;
            /**
             * Format: date
             * @description Accounting date: that of the vote.
             */
            on: string;
            /** @description « Décision modificative n° 1 » */
            label: string;
        };
        DelegationItem: {
            id: number;
            userId: number;
            signatory: string;
            budgetId: number;
            budget: string;
            validFrom: string;
            /** @description Its last day; null while no end is known. */
            validUntil: string | null;
            /** @description Null when the act sets none. */
            ceilingCents: number | null;
            act: string;
            demonstration: boolean;
        };
        DelegationPage: {
            items: components["schemas"]["DelegationItem"][];
            hasNextPage: boolean;
        };
        DelegationTotals: {
            count: number;
        };
        DelegationChoices: {
            signatories: components["schemas"]["NamedLink"][];
            budgets: components["schemas"]["NamedLink"][];
        };
        DelegationView: {
            id: number;
            userId: number;
            signatory: string;
            budgetId: number;
            budget: string;
            validFrom: string;
            /** @description Its last day; null while no end is known. */
            validUntil: string | null;
            /** @description Null when the act sets none. */
            ceilingCents: number | null;
            act: string;
            demonstration: boolean;
            version: number;
            actions: components["schemas"]["ActionView"][];
            sealed: string[];
        };
        GiveDelegationDto: {
            /** @description A signatory. */
            userId: number;
            budgetId: number;
            /** Format: date */
            validFrom: string;
            /**
             * Format: date
             * @description Absent while no end is known.
             */
            validUntil?: string | null;
            /** @description Cents; null when not stated */
            ceilingCents?: number | null;
            /** @description The act that gives it: « Arrêté 19/001 du 02/01/2019 ». */
            act: string;
        };
        EndDelegationDto: {
            /**
             * Format: date
             * @description Its last day.
             */
            validUntil: string;
        };
        OverrideRightItem: {
            id: number;
            userId: number;
            holder: string;
            /** @description Null: every budget. */
            budgetId: number | null;
            budget: string | null;
            validFrom: string;
            /** @description Its last day; null while no end is known. */
            validUntil: string | null;
            act: string;
            demonstration: boolean;
        };
        OverrideRightPage: {
            items: components["schemas"]["OverrideRightItem"][];
            hasNextPage: boolean;
        };
        OverrideRightTotals: {
            count: number;
        };
        OverrideRightChoices: {
            holders: components["schemas"]["NamedLink"][];
            budgets: components["schemas"]["NamedLink"][];
        };
        OverrideRightView: {
            id: number;
            userId: number;
            holder: string;
            /** @description Null: every budget. */
            budgetId: number | null;
            budget: string | null;
            validFrom: string;
            /** @description Its last day; null while no end is known. */
            validUntil: string | null;
            act: string;
            demonstration: boolean;
            version: number;
            actions: components["schemas"]["ActionView"][];
            sealed: string[];
        };
        GiveOverrideRightDto: {
            /** @description An account of finance. */
            userId: number;
            /** @description Absent when the act gives it on every budget. */
            budgetId?: number | null;
            /** Format: date */
            validFrom: string;
            /**
             * Format: date
             * @description Absent while no end is known.
             */
            validUntil?: string | null;
            /** @description The act that gives it: « Arrêté 19/007 du 02/01/2019 ». */
            act: string;
        };
        EndOverrideRightDto: {
            /**
             * Format: date
             * @description Its last day.
             */
            validUntil: string;
        };
        AuthorisationItem: {
            id: number;
            budgetId: number;
            budget: string;
            /** @enum {string} */
            section: "fonctionnement" | "investissement";
            number: string;
            title: string;
            firstYear: number;
            lastYear: number;
            votedCents: number;
            reservedCents: number;
            committedCents: number;
            availableCents: number;
            demonstration: boolean;
        };
        AuthorisationPage: {
            items: components["schemas"]["AuthorisationItem"][];
            hasNextPage: boolean;
        };
        AuthorisationTotals: {
            count: number;
            voted: components["schemas"]["AmountTotal"];
            reserved: components["schemas"]["AmountTotal"];
            committed: components["schemas"]["AmountTotal"];
            available: components["schemas"]["AmountTotal"];
        };
        AuthorisationVoteView: {
            id: number;
            /** @enum {string} */
            kind: "commitment" | "release" | "reservation" | "revision" | "vote";
            label: string;
            cents: number;
            on: string;
            recordedBy: string | null;
        };
        AuthorisationConsumerView: {
            kind: string;
            id: number;
            label: string;
            reservedCents: number;
            committedCents: number;
        };
        YearlyCreditsView: {
            year: number;
            /** @description On their imputation lines of that year. */
            plannedCents: number;
            /** @description Reserved or committed on the credits of that year. */
            boundCents: number;
            orderedCents: number;
        };
        AuthorisationView: {
            id: number;
            budgetId: number;
            budget: string;
            /** @enum {string} */
            section: "fonctionnement" | "investissement";
            number: string;
            title: string;
            firstYear: number;
            lastYear: number;
            votedCents: number;
            reservedCents: number;
            committedCents: number;
            availableCents: number;
            demonstration: boolean;
            version: number;
            votes: components["schemas"]["AuthorisationVoteView"][];
            consumers: components["schemas"]["AuthorisationConsumerView"][];
            schedule: components["schemas"]["YearlyCreditsView"][];
        };
        CreateAuthorisationDto: {
            budgetId: number;
            /** @enum {string} */
            section: "fonctionnement" | "investissement";
            /** @description As its act numbers it: « AE-2026-03 ». */
            number: string;
            title: string;
            firstYear: number;
            lastYear: number;
            /** @description Cents */
            amountCents: number;
            /**
             * Format: date
             * @description The day of the vote.
             */
            on: string;
            /** @description The act that votes it. */
            label: string;
        };
        ReviseAuthorisationDto: {
            /** @description Cents; negative takes away */
            amountCents: number;
            /** Format: date */
            on: string;
            label: string;
        };
        NomenclatureCodeItem: {
            id: number;
            /** @enum {string} */
            axis: "chapitre" | "fonction" | "nature" | "politique" | "programme" | "sous_politique";
            year: number;
            code: string;
            label: string;
            /** @description The section of a chapitre, the chapitre of a nature, the politique of a sous-politique, the sous-politique of a programme. */
            parent: string | null;
            /** @description The budget that alone uses it; null for all. */
            budgetId: number | null;
            budget: string | null;
            /** @enum {string} */
            state: "closed" | "open";
            closedOn: string | null;
            /** @description Groups longer codes: no line bears it. */
            heading: boolean;
        };
        NomenclaturePage: {
            items: components["schemas"]["NomenclatureCodeItem"][];
            hasNextPage: boolean;
        };
        NomenclatureTotals: {
            count: number;
        };
        NomenclatureCodeView: {
            id: number;
            /** @enum {string} */
            axis: "chapitre" | "fonction" | "nature" | "politique" | "programme" | "sous_politique";
            year: number;
            code: string;
            label: string;
            /** @description The section of a chapitre, the chapitre of a nature, the politique of a sous-politique, the sous-politique of a programme. */
            parent: string | null;
            /** @description The budget that alone uses it; null for all. */
            budgetId: number | null;
            budget: string | null;
            /** @enum {string} */
            state: "closed" | "open";
            closedOn: string | null;
            /** @description Groups longer codes: no line bears it. */
            heading: boolean;
            version: number;
            /** @description Credit lines that bear it. */
            lines: number;
            actions: components["schemas"]["ActionView"][];
            /** @description Fields that a code in use keeps. */
            sealed: string[];
        };
        CreateCodeDto: {
            /** @enum {string} */
            axis: "chapitre" | "fonction" | "nature" | "politique" | "programme" | "sous_politique";
            year: number;
            code: string;
            label: string;
            /** @description The section of a chapitre, the chapitre of a nature, the politique of a sous-politique, the sous-politique of a programme. */
            parent?: string | null;
            /** @description The budget that alone uses it; all do when it is left out. */
            budgetId?: number | null;
        };
        ModifyCodeDto: {
            code?: string;
            label?: string;
            parent?: string | null;
        };
        TransferItem: {
            id: number;
            number: string;
            /** @enum {string} */
            state: "corrected" | "decided" | "reported" | "to_report";
            stateSince: string;
            /** @enum {string} */
            scope: "between_chapitres" | "within_chapitre";
            budget: string;
            year: number;
            /** @enum {string} */
            section: "fonctionnement" | "investissement";
            /** @description Null when the chapitre is not followed here. */
            fromLineId: number | null;
            fromChapitre: string;
            /** @description The codes of the line, as acts print them. */
            fromCodes: string | null;
            toLineId: number | null;
            toChapitre: string;
            toCodes: string | null;
            amountCents: number;
            decidedOn: string;
            act: string | null;
            label: string;
            demonstration: boolean;
        };
        TransferPage: {
            items: components["schemas"]["TransferItem"][];
            hasNextPage: boolean;
        };
        TransferTotals: {
            count: number;
            amount: components["schemas"]["AmountTotal"];
        };
        TransferCeilingView: {
            fiscalYearId: number;
            budget: string;
            year: number;
            /** @enum {string} */
            section: "fonctionnement" | "investissement";
            /** @description What the section really spends without personnel; null while nobody has told it. */
            baseCents: number | null;
            knownOn: string | null;
            source: string | null;
            rateBp: number | null;
            limitCents: number | null;
            usedCents: number;
        };
        TransferPreview: {
            /** @enum {string|null} */
            scope: "between_chapitres" | "within_chapitre" | null;
            ceiling: components["schemas"]["TransferCeilingView"] | null;
            reasons: components["schemas"]["ReasonView"][];
        };
        TransferSitting: {
            id: number;
            heldOn: string;
            state: string;
        };
        TransferView: {
            id: number;
            number: string;
            /** @enum {string} */
            state: "corrected" | "decided" | "reported" | "to_report";
            stateSince: string;
            /** @enum {string} */
            scope: "between_chapitres" | "within_chapitre";
            budget: string;
            year: number;
            /** @enum {string} */
            section: "fonctionnement" | "investissement";
            /** @description Null when the chapitre is not followed here. */
            fromLineId: number | null;
            fromChapitre: string;
            /** @description The codes of the line, as acts print them. */
            fromCodes: string | null;
            toLineId: number | null;
            toChapitre: string;
            toCodes: string | null;
            amountCents: number;
            decidedOn: string;
            act: string | null;
            label: string;
            demonstration: boolean;
            version: number;
            fiscalYearId: number;
            fromChapitreLabel: string | null;
            toChapitreLabel: string | null;
            /** @description What allowed it on its day; null inside a chapitre. */
            baseCents: number | null;
            rateBp: number | null;
            /** @description What had been transferred from chapitre to chapitre, this one included. */
            runningCents: number | null;
            recordedBy: string | null;
            /** @description The first sitting of the conseil since the decision; null inside a chapitre, or while none is planned. */
            nextSitting: components["schemas"]["TransferSitting"] | null;
            /** @description The sitting at which the conseil was told. */
            reportedSitting: components["schemas"]["TransferSitting"] | null;
            correctionReason: string | null;
            actions: components["schemas"]["ActionView"][];
        };
        CreateTransferDto: {
            /** @description The line that gives; absent when the credits come from a chapitre that is not followed here. */
            fromLineId?: number | null;
            /** @description The line that receives; absent when the credits go to a chapitre that is not followed here. */
            toLineId?: number | null;
            /** @description That chapitre. */
            otherChapitre?: string | null;
            /** @description Cents */
            amountCents: number;
            /**
             * Format: date
             * @description The day on which it was decided.
             */
            on: string;
            /** @description The decision, as it is numbered: « Décision n° 19/412/D ». Needed from chapitre to chapitre. */
            act?: string | null;
            /** @description What it is for, as its entries will say it. */
            label: string;
        };
        RecordRealExpenditureDto: {
            /** @enum {string} */
            section: "fonctionnement" | "investissement";
            /**
             * Format: date
             * @description Since when it is known: transfers decided from that day are held to it.
             */
            knownOn: string;
            /** @description Cents */
            amountCents: number;
            /** @description « Budget primitif 2019, délibération FBPA 001-5445/19/CM » */
            source: string;
        };
        RealExpenditureView: {
            id: number;
            fiscalYearId: number;
            /** @enum {string} */
            section: "fonctionnement" | "investissement";
            knownOn: string;
            amountCents: number;
            source: string;
        };
        ReportTransferDto: {
            /** @description The sitting of the conseil at which it was told. */
            sittingId: number;
        };
        CorrectTransferDto: {
            reason: string;
        };
        CorrectMovementDto: {
            /** @description Why it was wrong: shown beside both entries. */
            reason: string;
        };
        ExternalConsumptionItem: {
            id: number;
            envelopeId: number;
            budget: string;
            year: number;
            /** @enum {string} */
            section: "fonctionnement" | "investissement";
            chapitre: string;
            chapitreLabel: string | null;
            toldOn: string;
            cumulativeCents: number;
            /** @description What it adds to the figure told before it. */
            differenceCents: number;
            source: string;
            recordedBy: string | null;
            /** @description Whether it is the figure that now stands. */
            current: boolean;
            demonstration: boolean;
        };
        ExternalConsumptionPage: {
            items: components["schemas"]["ExternalConsumptionItem"][];
            hasNextPage: boolean;
        };
        ExternalConsumptionTotals: {
            count: number;
        };
        ToldEnvelope: {
            id: number;
            budget: string;
            year: number;
            /** @enum {string} */
            yearState: "additional_period" | "closed" | "preparing" | "provisional" | "voted";
            /** @enum {string} */
            section: "fonctionnement" | "investissement";
            chapitre: string;
            chapitreLabel: string | null;
            openedCents: number;
            externalCents: number;
            availableCents: number;
            /** @description The line of the rest of the chapitre, on which its credits are opened; null until the finance system tells of it. */
            restLineId: number | null;
            restOpenedCents: number;
            /** @description Null while the finance system has told nothing: what is available is then that of the grants. */
            toldOn: string | null;
        };
        RecordExternalConsumptionDto: {
            envelopeId: number;
            /**
             * Format: date
             * @description The day as of which the finance system tells it.
             */
            on: string;
            /** @description All that the chapitre spends outside our files since the year began, in cents. */
            cumulativeCents: number;
            /** @description « Situation budgétaire du 31/05/2019 » */
            source: string;
        };
        NatureRuleView: {
            id: number;
            /** @enum {string} */
            document: "award" | "membership";
            nature: string;
            natureLabel: string | null;
            /**
             * @description Null: any.
             * @enum {string|null}
             */
            beneficiaryKind: "association" | "company" | "foundation" | "natural_person" | "public_body" | null;
            /** @description The beginning of an Insee category; null: any. */
            legalCategory: string | null;
            source: string;
        };
        NatureRulePage: {
            items: components["schemas"]["NatureRuleView"][];
            hasNextPage: boolean;
        };
        NatureRuleTotals: {
            count: number;
        };
        CodeSuccessionView: {
            id: number;
            /** @enum {string} */
            axis: "chapitre" | "fonction" | "nature" | "programme" | "sous_politique";
            year: number;
            formerCode: string;
            formerLabel: string | null;
            /** @description Null: nothing follows it. */
            code: string | null;
            label: string | null;
            budgetId: number | null;
            budget: string | null;
        };
        CodeSuccessionPage: {
            items: components["schemas"]["CodeSuccessionView"][];
            hasNextPage: boolean;
        };
        CodeSuccessionTotals: {
            count: number;
        };
        CreateSuccessionDto: {
            /** @enum {string} */
            axis: "chapitre" | "fonction" | "nature" | "programme" | "sous_politique";
            /** @description That of the new chart. */
            year: number;
            /** @description In the chart of the year before. */
            formerCode: string;
            /** @description What it becomes; left out when nothing follows it. */
            code?: string | null;
            /** @description The budget for which alone it holds. */
            budgetId?: number | null;
        };
        CarriedCodeView: {
            /** @enum {string} */
            field: "chapitre" | "fonction" | "nature" | "programme" | "sousPolitique";
            former: string;
            /** @description What it may become: one when it is settled, none when nothing follows it. */
            codes: string[];
        };
        CarriedLineView: {
            /** @description Of the year before. */
            id: number;
            /** @enum {string} */
            state: "ambiguous" | "open_already" | "ready" | "unmapped";
            section: string;
            departmentId: number;
            department: string;
            /** @description What it had, when it may be wanted again. */
            openedCents: number;
            codes: components["schemas"]["CarriedCodeView"][];
        };
        CarriedLinesView: {
            fiscalYearId: number;
            year: number;
            ready: number;
            lines: components["schemas"]["CarriedLineView"][];
        };
        CarryLinesDto: {
            /** @description Credit lines of the year before, each told as ready. */
            creditLineIds: number[];
        };
        CarriedView: {
            opened: number;
        };
        ProvisionalOpeningView: {
            id: number;
            /** @enum {string} */
            section: "fonctionnement" | "investissement";
            openedOn: string;
            act: string | null;
            /** @description The day of the vote that replaced it; null while the year lives on it. */
            replacedOn: string | null;
        };
        ProvisionalEnvelope: {
            /** @enum {string} */
            section: "fonctionnement" | "investissement";
            chapitre: string;
            previousCents: number;
            limitCents: number;
            openedCents: number;
            /** @description Reserved or committed on it. */
            usedCents: number;
        };
        ProvisionalLine: {
            creditLineId: number;
            codes: string;
            label: string | null;
            department: string;
            provisionalCents: number;
            usedCents: number;
        };
        ProvisionalCreditsView: {
            id: number;
            year: number;
            openings: components["schemas"]["ProvisionalOpeningView"][];
            envelopes: components["schemas"]["ProvisionalEnvelope"][];
            lines: components["schemas"]["ProvisionalLine"][];
        };
        OpenProvisionalCreditsDto: {
            /** @enum {string} */
            section: "fonctionnement" | "investissement";
            /** Format: date */
            on: string;
            /** @description The deliberation that authorises it: needed for investment. */
            act?: string | null;
        };
        BudgetImportItem: {
            id: number;
            /** @enum {string} */
            state: "abandoned" | "faulty" | "imported" | "reading" | "ready" | "writing";
            stateSince: string;
            budget: string;
            year: number;
            /** @enum {string} */
            kind: "amending_budget" | "initial_budget" | "supplementary_budget";
            /** @description The vote as acts name it. */
            act: string;
            votedOn: string;
            fileName: string;
            /** @description Null until it was checked. */
            lineCount: number | null;
            faultCount: number | null;
            totalCents: number | null;
            askedBy: string;
            askedOn: string;
            confirmedBy: string | null;
            confirmedOn: string | null;
        };
        BudgetImportPage: {
            items: components["schemas"]["BudgetImportItem"][];
            hasNextPage: boolean;
        };
        BudgetImportTotals: {
            count: number;
            total: components["schemas"]["AmountTotal"];
        };
        ImportProgress: {
            /** @enum {string} */
            state: "cancelled" | "done" | "failed" | "queued" | "running";
            done: number;
            total: number | null;
            /** @description Why it ended badly. */
            error: string | null;
        };
        ImportSource: {
            /** @enum {string} */
            format: "csv" | "xlsx";
            /** @enum {string|null} */
            encoding: "utf-16" | "utf-8" | "windows-1252" | null;
            /** @enum {string|null} */
            delimiter: "\t" | "," | ";" | null;
            sheet: string | null;
        };
        ImportColumn: {
            /** @description As the file writes it. */
            text: string;
            /** @description What it is for us; null for a column that is not read. */
            field: string | null;
        };
        ImportCounts: {
            /** @description Rows of the file that hold credits. */
            rows: number;
            /** @description Credit lines that would be opened. */
            open: number;
            /** @description Credit lines that would receive credits. */
            add: number;
            /** @description Rows that this vote recorded already. */
            known: number;
            faults: number;
            faultyRows: number;
            notes: number;
        };
        EnvelopeChangeView: {
            /** @enum {string} */
            section: "fonctionnement" | "investissement";
            chapitre: string;
            openedCents: number;
            changeCents: number;
            availableCents: number;
            lineCount: number;
        };
        BudgetImportView: {
            id: number;
            /** @enum {string} */
            state: "abandoned" | "faulty" | "imported" | "reading" | "ready" | "writing";
            stateSince: string;
            budget: string;
            year: number;
            /** @enum {string} */
            kind: "amending_budget" | "initial_budget" | "supplementary_budget";
            /** @description The vote as acts name it. */
            act: string;
            votedOn: string;
            fileName: string;
            /** @description Null until it was checked. */
            lineCount: number | null;
            faultCount: number | null;
            totalCents: number | null;
            askedBy: string;
            askedOn: string;
            confirmedBy: string | null;
            confirmedOn: string | null;
            version: number;
            actions: components["schemas"]["ActionView"][];
            fiscalYearId: number;
            sizeBytes: number;
            progress: components["schemas"]["ImportProgress"] | null;
            /** @description What was understood of the file; null until it was read. */
            source: components["schemas"]["ImportSource"] | null;
            headerRow: number | null;
            columns: components["schemas"]["ImportColumn"][];
            counts: components["schemas"]["ImportCounts"] | null;
            /** @description What it changes of each envelope, the level of the vote. */
            envelopes: components["schemas"]["EnvelopeChangeView"][];
        };
        ImportLine: {
            id: number;
            row: number;
            /** @enum {string} */
            section: "fonctionnement" | "investissement";
            chapitre: string;
            nature: string;
            fonction: string;
            sousPolitique: string;
            programme: string;
            department: string;
            amountCents: number;
            /** @description The line that receives the credits; null for one to be opened. */
            creditLineId: number | null;
            /** @enum {string} */
            does: "add" | "known" | "open";
        };
        ImportLinePage: {
            items: components["schemas"]["ImportLine"][];
            hasNextPage: boolean;
        };
        ImportFinding: {
            id: number;
            /** @description Null for the file as a whole. */
            row: number | null;
            column: string | null;
            value: string | null;
            code: string;
            /** @description What is wrong and what is accepted. */
            sentence: string;
            /** @description Told only: it keeps nothing from being written. */
            note: boolean;
        };
        ImportFindingPage: {
            items: components["schemas"]["ImportFinding"][];
            hasNextPage: boolean;
        };
        GrantRequestItem: {
            id: number;
            number: string;
            /** @enum {string} */
            state: "closed" | "complete" | "draft" | "granted" | "inadmissible" | "lapsed" | "on_report" | "proposed" | "refusal_proposed" | "refused" | "renounced" | "submitted" | "to_complete" | "under_review" | "withdrawn";
            stateSince: string;
            beneficiaryId: number;
            beneficiaryName: string;
            /** @enum {string} */
            kind: "action" | "investment" | "running_costs";
            fiscalYear: number;
            title: string;
            receivedOn: string;
            budgetCents: number | null;
            requestedCents: number | null;
            proposedCents: number | null;
            grantedCents: number | null;
            departmentId: number;
            department: string;
            officerId: number;
            officer: string;
            awardId: number | null;
            /** @description The report that decides its refusal. */
            reportId: number | null;
            /** @description Mandatory papers still to receive, while the file is being received; 0 afterwards. */
            missingPapers: number;
            demonstration: boolean;
        };
        GrantRequestPage: {
            items: components["schemas"]["GrantRequestItem"][];
            hasNextPage: boolean;
        };
        GrantRequestTotals: {
            count: number;
            requested: components["schemas"]["AmountTotal"];
            proposed: components["schemas"]["AmountTotal"];
            granted: components["schemas"]["AmountTotal"];
        };
        GrantRequestBeneficiary: {
            id: number;
            /** @enum {string} */
            kind: "association" | "company" | "foundation" | "natural_person" | "public_body";
            legalName: string;
            siret: string | null;
            rna: string | null;
            city: string | null;
            republicanCommitmentOn: string | null;
            stopped: boolean;
        };
        BudgetLineView: {
            account: string;
            accountLabel: string;
            /** @enum {string} */
            side: "charge" | "product";
            /** @description 86 and 87: valued, but no money moves. */
            inKind: boolean;
            label: string | null;
            amountCents: number;
            /** @description Who is asked for the product. */
            funder: string | null;
            /** @description Null when nobody says whether the product is obtained. */
            obtained: boolean | null;
            /** @description The line that asks our authority. */
            askedOfUs: boolean;
        };
        BudgetSumsView: {
            chargesCents: number;
            productsCents: number;
            inKindChargesCents: number;
            inKindProductsCents: number;
            /** @description What the budget asks of our authority; null when no line says so. */
            oursCents: number | null;
        };
        RequestPaperView: {
            kind: string;
            label: string;
            /** @description Without it the file is not complete. */
            mandatory: boolean;
            /**
             * @description On the business day: what was provided may have expired since.
             * @enum {string}
             */
            state: "expected" | "expired" | "not_required" | "provided" | "refused";
            providedOn: string | null;
            /** @description Null when it does not expire. */
            validUntil: string | null;
            /** @description How long this kind is good for; null when it does not expire. */
            validityMonths: number | null;
            /** @description Why it is refused, or not required. */
            reason: string | null;
        };
        RequestLetterView: {
            id: number;
            number: string;
            /** @enum {string} */
            kind: "closure" | "completion" | "inadmissibility" | "refusal";
            writtenOn: string;
            writtenBy: string;
            /** @description By when the body must answer, when it is asked to complete its file. */
            dueOn: string | null;
            body: string;
            sha256: string;
        };
        RenewedRequestView: {
            id: number;
            number: string;
            title: string;
            fiscalYear: number;
            /** @enum {string} */
            state: "closed" | "complete" | "draft" | "granted" | "inadmissible" | "lapsed" | "on_report" | "proposed" | "refusal_proposed" | "refused" | "renounced" | "submitted" | "to_complete" | "under_review" | "withdrawn";
            grantedCents: number | null;
        };
        NumberedLink: {
            id: number;
            number: string;
        };
        GrantRequestView: {
            id: number;
            version: number;
            number: string;
            /** @enum {string} */
            state: "closed" | "complete" | "draft" | "granted" | "inadmissible" | "lapsed" | "on_report" | "proposed" | "refusal_proposed" | "refused" | "renounced" | "submitted" | "to_complete" | "under_review" | "withdrawn";
            stateSince: string;
            beneficiary: components["schemas"]["GrantRequestBeneficiary"];
            department: components["schemas"]["NamedLink"];
            officer: components["schemas"]["NamedLink"];
            /** @enum {string} */
            kind: "action" | "investment" | "running_costs";
            /** @enum {string} */
            form: "cash" | "in_kind";
            fiscalYear: number;
            title: string;
            purpose: string | null;
            periodStart: string | null;
            periodEnd: string | null;
            receivedOn: string;
            /** @description Null when the file does not state it, or when nobody has entered it yet: never zero. */
            requestedCents: number | null;
            /** @description The file does not state it: chosen, not merely missing. */
            requestedUnknown: boolean;
            /** @enum {string} */
            budgetBase: "action" | "body";
            /** @description With lines, their charges without contributions in kind, once they balance. */
            budgetCents: number | null;
            budgetLines: components["schemas"]["BudgetLineView"][];
            /** @description Null when the budget is a total alone. */
            budgetSums: components["schemas"]["BudgetSumsView"] | null;
            proposedCents: number | null;
            grantedCents: number | null;
            /** @description Hundredths of a percent of the budget, rounded half-up: 1364 is 13,64 %. */
            requestedShare: number | null;
            proposedShare: number | null;
            grantedShare: number | null;
            papers: components["schemas"]["RequestPaperView"][];
            /** @description Last day given to the body by the last completion letter. */
            completionDueOn: string | null;
            /** @description The latest first. */
            letters: components["schemas"]["RequestLetterView"][];
            /** @description Why the officer suggests, then the manager proposes, to refuse. */
            refusalReasons: string | null;
            /** @description Whether the law asked for the republican commitment on the day of reception. */
            republicanCommitmentRequired: boolean;
            /** @description Why it was withdrawn, closed or declared inadmissible. */
            closingReason: string | null;
            /** @description The request of the same body that this one renews. */
            renewalOf: components["schemas"]["RenewedRequestView"] | null;
            /** @description Who helped before, when that support is not in the system. */
            formerSupport: string | null;
            formerSupportYear: number | null;
            /** @description Null when it is not known. */
            formerSupportCents: number | null;
            awardId: number | null;
            report: components["schemas"]["NumberedLink"] | null;
            deliberation: components["schemas"]["NumberedLink"] | null;
            demonstration: boolean;
            /** @description What does not agree in the file, and prevents nothing. */
            warnings: components["schemas"]["ReasonView"][];
            actions: components["schemas"]["ActionView"][];
            /** @description Fields that the state seals. */
            sealed: string[];
        };
        BudgetLineDto: {
            /** @description An account of the structure: `60`, `74`, `864`. */
            account: string;
            label?: string | null;
            /** @description Cents */
            amountCents: number;
            /** @description Who is asked for a product. */
            funder?: string | null;
            /** @description Whether a product is obtained; null when it is not stated. */
            obtained?: boolean | null;
            /** @description The line that asks our authority: one at most. */
            askedOfUs?: boolean | null;
        };
        CreateGrantRequestDto: {
            beneficiaryId: number;
            /** @enum {string} */
            kind: "action" | "investment" | "running_costs";
            /** @enum {string} */
            form: "cash" | "in_kind";
            fiscalYear: number;
            title: string;
            purpose?: string | null;
            /** Format: date */
            periodStart?: string | null;
            /** Format: date */
            periodEnd?: string | null;
            /** Format: date */
            receivedOn: string;
            /** @description Cents; null when not stated */
            requestedCents?: number | null;
            /** @description The same choice, said: the file does not state the amount. */
            requestedUnknown?: boolean | null;
            /** @enum {string} */
            budgetBase: "action" | "body";
            /** @description Cents; null when not stated */
            budgetCents?: number | null;
            /** @description The budget by account, whole; it must balance once the request is submitted. */
            budgetLines?: components["schemas"]["BudgetLineDto"][];
            /** @description The request of the same body that this one renews. */
            renewalOfId?: number | null;
            /** @description Who helped before, when that support is not in the system. */
            formerSupport?: string | null;
            formerSupportYear?: number | null;
            /** @description Cents; null when not stated */
            formerSupportCents?: number | null;
        };
        ModifyGrantRequestDto: {
            beneficiaryId?: number;
            /** @enum {string} */
            kind?: "action" | "investment" | "running_costs";
            /** @enum {string} */
            form?: "cash" | "in_kind";
            fiscalYear?: number;
            title?: string;
            purpose?: string | null;
            /** Format: date */
            periodStart?: string | null;
            /** Format: date */
            periodEnd?: string | null;
            /** Format: date */
            receivedOn?: string;
            /** @description Cents; null when not stated */
            requestedCents?: number | null;
            /** @description The same choice, said: the file does not state the amount. */
            requestedUnknown?: boolean | null;
            /** @enum {string} */
            budgetBase?: "action" | "body";
            /** @description Cents; null when not stated */
            budgetCents?: number | null;
            /** @description The budget by account, whole; it must balance once the request is submitted. */
            budgetLines?: components["schemas"]["BudgetLineDto"][];
            /** @description The request of the same body that this one renews. */
            renewalOfId?: number | null;
            /** @description Who helped before, when that support is not in the system. */
            formerSupport?: string | null;
            formerSupportYear?: number | null;
            /** @description Cents; null when not stated */
            formerSupportCents?: number | null;
        };
        PaperDto: {
            /** @description A kind of paper of the reference data: `bank_details`. */
            kind: string;
            /** @enum {string} */
            state: "expected" | "not_required" | "provided" | "refused";
            /** Format: date */
            providedOn?: string | null;
            /**
             * Format: date
             * @description Derived from the kind when absent.
             */
            validUntil?: string | null;
            reason?: string | null;
        };
        RecordPapersDto: {
            papers: components["schemas"]["PaperDto"][];
        };
        AskCompletionDto: {
            reason?: string | null;
        };
        ProposeGrantRequestDto: {
            /** @description Cents */
            proposedCents: number;
        };
        GrantRequestReasonDto: {
            reason: string;
        };
        RequestAccountView: {
            code: string;
            label: string;
            /** @enum {string} */
            side: "charge" | "product";
            inKind: boolean;
        };
        MembershipItem: {
            id: number;
            number: string;
            /** @enum {string} */
            state: "approved" | "dismissed" | "drafting" | "ended" | "reserved" | "visa_requested";
            stateSince: string;
            beneficiaryId: number;
            beneficiaryName: string;
            object: string;
            duesYear: number;
            amountCents: number;
            fullTariffCents: number | null;
            departmentId: number;
            department: string;
            officerId: number;
            officer: string;
            reportId: number | null;
            reportNumber: string | null;
            visaOn: string | null;
            /** @description What it takes beyond its credit line, by override; zero when it does not. */
            beyondLineCents: number;
            demonstration: boolean;
        };
        MembershipPage: {
            items: components["schemas"]["MembershipItem"][];
            hasNextPage: boolean;
        };
        MembershipTotals: {
            count: number;
            amount: components["schemas"]["AmountTotal"];
            fullTariff: components["schemas"]["AmountTotal"];
            /** @description What is taken beyond credit lines; under the filter `beyondLine` alone. */
            beyondLine?: components["schemas"]["AmountTotal"];
        };
        MembershipOrganisation: {
            id: number;
            legalName: string;
        };
        MembershipYear: {
            id: number;
            number: string;
            duesYear: number;
            amountCents: number;
            /** @enum {string} */
            state: "approved" | "dismissed" | "drafting" | "ended" | "reserved" | "visa_requested";
        };
        MembershipCreditLine: {
            id: number;
            envelopeId: number;
            budget: string;
            year: number;
            /** @enum {string} */
            section: "fonctionnement" | "investissement";
            chapitre: string;
            chapitreLabel: string | null;
            nature: string;
            natureLabel: string | null;
            fonction: string;
            fonctionLabel: string | null;
            sousPolitique: string;
            sousPolitiqueLabel: string | null;
            programme: string;
            programmeLabel: string | null;
            department: string;
        };
        LineShortageView: {
            creditLineId: number;
            /** @description « B370 · 65748 · 67 » */
            line: string;
            openedCents: number;
            committedCents: number;
            reservedCents: number;
            availableCents: number;
            wantedCents: number;
            /** @description What the visa would take beyond the line. */
            beyondCents: number;
        };
        MembershipReport: {
            id: number;
            number: string;
            title: string;
            state: string;
        };
        MembershipAct: {
            id: number;
            number: string;
            adoptedOn: string;
            receivedOn: string | null;
            publishedOn: string | null;
            notifiedOn: string | null;
            enforceableOn: string | null;
            /** @description Whether that day has come. */
            enforceable: boolean;
        };
        MembershipView: {
            id: number;
            version: number;
            number: string;
            /** @enum {string} */
            state: "approved" | "dismissed" | "drafting" | "ended" | "reserved" | "visa_requested";
            stateSince: string;
            organisation: components["schemas"]["MembershipOrganisation"];
            department: components["schemas"]["NamedLink"];
            officer: components["schemas"]["NamedLink"];
            duesYear: number;
            object: string;
            amountCents: number;
            tariffBand: string | null;
            fullTariffCents: number | null;
            discountBp: number | null;
            discountReason: string | null;
            representative: string | null;
            feeCallReference: string | null;
            feeCallReceivedOn: string | null;
            renewalOf: components["schemas"]["MembershipYear"] | null;
            renewedBy: components["schemas"]["MembershipYear"] | null;
            /** @description The act that approved the former year, as cited, when that year is not kept here. */
            renewedActNumber: string | null;
            renewedActOn: string | null;
            /** @description The same act, when it is kept here. */
            renewedAct: components["schemas"]["NumberedLink"] | null;
            printedImputation: string | null;
            creditLine: components["schemas"]["MembershipCreditLine"] | null;
            /** @description The credit line that its visa would take below zero: none once it is given. */
            lineShortages: components["schemas"]["LineShortageView"][];
            /** @description What was taken beyond its credit line, newest first. */
            overrides: components["schemas"]["LineOverrideView"][];
            visaBy: string | null;
            visaOn: string | null;
            report: components["schemas"]["MembershipReport"] | null;
            deliberation: components["schemas"]["MembershipAct"] | null;
            demonstration: boolean;
            actions: components["schemas"]["ActionView"][];
            /** @description Fields that the state seals. */
            sealed: string[];
        };
        CreateMembershipDto: {
            /** @description The organisation. */
            beneficiaryId: number;
            duesYear: number;
            object: string;
            /** @description Cents */
            amountCents: number;
            /** @description As the organisation names it: « +100 000 habitants ». */
            tariffBand?: string | null;
            /** @description Cents; null when not stated */
            fullTariffCents?: number | null;
            /** @description Ten-thousandths taken off the full tariff: 5000 is 50 %. */
            discountBp?: number | null;
            /** @description Why it applies. */
            discountReason?: string | null;
            /** @description Who sits there for the authority. */
            representative?: string | null;
            feeCallReference?: string | null;
            /** Format: date */
            feeCallReceivedOn?: string | null;
            /** @description The membership of the year before, when it is kept here. */
            renewalOfId?: number | null;
            /** @description Otherwise the act that approved it, as it is cited. */
            renewedActNumber?: string | null;
            /** Format: date */
            renewedActOn?: string | null;
            /** @description The imputation as the act prints it, kept as printed. */
            printedImputation?: string | null;
            creditLineId?: number | null;
        };
        ModifyMembershipDto: {
            /** @description The organisation. */
            beneficiaryId?: number;
            duesYear?: number;
            object?: string;
            /** @description Cents */
            amountCents?: number;
            /** @description As the organisation names it: « +100 000 habitants ». */
            tariffBand?: string | null;
            /** @description Cents; null when not stated */
            fullTariffCents?: number | null;
            /** @description Ten-thousandths taken off the full tariff: 5000 is 50 %. */
            discountBp?: number | null;
            /** @description Why it applies. */
            discountReason?: string | null;
            /** @description Who sits there for the authority. */
            representative?: string | null;
            feeCallReference?: string | null;
            /** Format: date */
            feeCallReceivedOn?: string | null;
            /** @description The membership of the year before, when it is kept here. */
            renewalOfId?: number | null;
            /** @description Otherwise the act that approved it, as it is cited. */
            renewedActNumber?: string | null;
            /** Format: date */
            renewedActOn?: string | null;
            /** @description The imputation as the act prints it, kept as printed. */
            printedImputation?: string | null;
            creditLineId?: number | null;
        };
        GiveVisaDto: {
            /** @description Why the visa goes beyond a credit line: asked of who has the right to override it. */
            reason?: string | null;
        };
        RecordFeeCallDto: {
            /** Format: date */
            receivedOn: string;
            reference?: string | null;
            /** @description Required when a call was already recorded: the former stays in history. */
            reason?: string | null;
        };
        EndMembershipDto: {
            reason: string;
        };
        AwardItem: {
            id: number;
            /** @enum {string} */
            state: "dismissed" | "drafting" | "granted" | "lapsed" | "renounced" | "reserved" | "visa_requested";
            stateSince: string;
            beneficiaryId: number;
            beneficiaryName: string;
            object: string;
            fiscalYear: number;
            amountCents: number;
            certifiedCents: number;
            paidCents: number;
            departmentId: number;
            department: string;
            officerId: number;
            officer: string;
            reportId: number | null;
            reportNumber: string | null;
            visaOn: string | null;
            /** @description What it takes beyond credit lines, by override; zero when it does not. */
            beyondLineCents: number;
            demonstration: boolean;
        };
        AwardPage: {
            items: components["schemas"]["AwardItem"][];
            hasNextPage: boolean;
        };
        AwardTotals: {
            count: number;
            amount: components["schemas"]["AmountTotal"];
            certified: components["schemas"]["AmountTotal"];
            paid: components["schemas"]["AmountTotal"];
            /** @description What may be certified now; under the filter `certifiable` alone. */
            certifiable?: components["schemas"]["AmountTotal"];
            /** @description What is to be committed on the credits of years voted since; under the filter `creditsDueIn` alone. */
            creditsDue?: components["schemas"]["AmountTotal"];
            /** @description What is not yet accounted for; under the filter `awaitsReport` alone. */
            toJustify?: components["schemas"]["AmountTotal"];
            /** @description What is taken beyond credit lines; under the filter `beyondLine` alone. */
            beyondLine?: components["schemas"]["AmountTotal"];
        };
        AwardBeneficiary: {
            id: number;
            legalName: string;
            siret: string | null;
            stopped: boolean;
        };
        AwardFinancialReportLink: {
            id: number;
            state: string;
        };
        AwardPartView: {
            id: number;
            requestId: number;
            requestNumber: string;
            /** @enum {string} */
            kind: "action" | "investment" | "running_costs";
            label: string;
            budgetCents: number | null;
            requestedCents: number | null;
            proposedCents: number | null;
            amountCents: number;
            earmarked: boolean;
            /** @description Hundredths of a percent of the budget, rounded half-up: 1364 is 13,64 %. Null when the budget is not stated. */
            share: number | null;
            /** @description As the act prints it: « 13,63 % ». */
            printedShare: string | null;
            /** @description Null until the body accounts for the part. */
            financialReport: components["schemas"]["AwardFinancialReportLink"] | null;
        };
        ImputedCreditLineView: {
            id: number;
            envelopeId: number;
            budget: string;
            year: number;
            /** @enum {string} */
            section: "fonctionnement" | "investissement";
            chapitre: string;
            chapitreLabel: string | null;
            nature: string;
            natureLabel: string | null;
            fonction: string;
            fonctionLabel: string | null;
            sousPolitique: string;
            sousPolitiqueLabel: string | null;
            programme: string;
            programmeLabel: string | null;
            department: string;
            /** @description What the line has left: it warns. */
            lineAvailableCents: number;
            /** @description What the envelope has left: it refuses. */
            envelopeAvailableCents: number;
        };
        ComparisonView: {
            agrees: ("budget" | "chapitre" | "fonction" | "nature" | "programme" | "sousPolitique")[];
            differs: components["schemas"]["PrintedDifferenceView"][];
            notPrinted: ("budget" | "chapitre" | "fonction" | "nature" | "programme" | "sousPolitique")[];
        };
        ImputationLineView: {
            id: number;
            /** @description As the act prints it; null when nothing is printed of this line. */
            printed: string | null;
            /** @description What it means; null until finance resolves it. */
            creditLine: components["schemas"]["ImputedCreditLineView"] | null;
            /** @description What is printed beside the credit line; null while one of them is missing. */
            comparison: components["schemas"]["ComparisonView"] | null;
            resolvedBy: string | null;
            resolvedOn: string | null;
            amountCents: number;
            /** @description Set aside and bound on the credits of its year: nothing, for a later year that is not voted. */
            reservedCents: number;
            committedCents: number;
            orderedCents: number;
            /** @description Charged to its year and paid in the next: rattachement. */
            attachedCents: number;
            /** @description The line on which what its year left goes on. */
            continuedById: number | null;
        };
        AwardAuthorisationView: {
            id: number;
            /** @enum {string} */
            section: "fonctionnement" | "investissement";
            number: string;
            title: string;
            firstYear: number;
            lastYear: number;
            /** @description What it has left: it refuses. */
            availableCents: number;
        };
        InstalmentView: {
            id: number;
            label: string;
            /** @enum {string} */
            condition: "act_enforceable" | "convention_notified" | "financial_report_accepted";
            rateBp: number | null;
            amountCents: number;
            /**
             * @description Derived from its condition, then from its payment and its mandats.
             * @enum {string}
             */
            state: "bordereau_signed" | "cancelled" | "certified" | "due" | "liquidated" | "not_due" | "ordered" | "paid" | "rejected" | "sent" | "taken_in_charge";
            paymentId: number | null;
            paymentState: string | null;
            /** @description The mandats that stand for its payment, and those of them that are paid. */
            mandatCount: number;
            paidMandatCount: number;
        };
        AwardSums: {
            partsCents: number;
            linesCents: number;
            instalmentsCents: number;
        };
        YearlyAidView: {
            /** @description In cash: what is voted or on an agenda, this award included; once it is voted, what was voted up to it. */
            yearCents: number;
            /** @description In kind: it warns and does not refuse. */
            inKindCents: number;
            /** @description In cash, prepared and not on an agenda yet: it will count. */
            preparedCents: number;
            /** @description Null when the law has none on that day. */
            thresholdCents: number | null;
            /** @description The law asks for a convention. */
            required: boolean;
            /** @description It would, were what is given in kind counted. */
            advised: boolean;
        };
        AwardConventionLink: {
            id: number;
            state: string;
        };
        AwardReportLink: {
            id: number;
            number: string;
            title: string;
            state: string;
        };
        AwardSittingLink: {
            id: number;
            body: string;
            heldOn: string;
            state: string;
        };
        AwardDeliberationLink: {
            id: number;
            number: string;
            adoptedOn: string;
            signedOn: string | null;
            transmittedOn: string | null;
            receivedOn: string | null;
            publishedOn: string | null;
            notifiedOn: string | null;
            enforceableOn: string | null;
        };
        AwardView: {
            id: number;
            version: number;
            /** @enum {string} */
            state: "dismissed" | "drafting" | "granted" | "lapsed" | "renounced" | "reserved" | "visa_requested";
            stateSince: string;
            beneficiary: components["schemas"]["AwardBeneficiary"];
            department: components["schemas"]["NamedLink"];
            officer: components["schemas"]["NamedLink"];
            fiscalYear: number;
            object: string;
            amountCents: number;
            parts: components["schemas"]["AwardPartView"][];
            imputationLines: components["schemas"]["ImputationLineView"][];
            /** @description The credit lines that its visa would take below zero: none once it is given. */
            lineShortages: components["schemas"]["LineShortageView"][];
            /** @description What was taken beyond credit lines for it, newest first. */
            overrides: components["schemas"]["LineOverrideView"][];
            authorisation: components["schemas"]["AwardAuthorisationView"] | null;
            instalments: components["schemas"]["InstalmentView"][];
            sums: components["schemas"]["AwardSums"];
            visaBy: string | null;
            visaOn: string | null;
            certifiedCents: number;
            paidCents: number;
            /** @description What the end of a year decided not to be due any more. */
            cancelledCents: number;
            yearlyAid: components["schemas"]["YearlyAidView"];
            convention: components["schemas"]["AwardConventionLink"] | null;
            report: components["schemas"]["AwardReportLink"] | null;
            sitting: components["schemas"]["AwardSittingLink"] | null;
            deliberation: components["schemas"]["AwardDeliberationLink"] | null;
            demonstration: boolean;
            actions: components["schemas"]["ActionView"][];
            /** @description Fields that the state seals. */
            sealed: string[];
        };
        CreateAwardDto: {
            /** @description Proposed requests of one beneficiary, one department and one fiscal year. */
            requestIds: number[];
            object: string;
        };
        AwardPartDto: {
            requestId: number;
            label: string;
            /** @description Cents */
            amountCents: number;
            /** @description Earmarked for an action, hence justified by a financial report. */
            earmarked: boolean;
            /** @description The share as the act prints it: « 13,63 % ». */
            printedShare?: string | null;
        };
        ImputationLineDto: {
            /** @description As the act prints it: an alias of the budget, « Article » for nature, an axis left out. */
            printed?: string | null;
            /** @description Absent until finance resolves what is printed. */
            creditLineId?: number | null;
            /** @description Cents */
            amountCents: number;
        };
        InstalmentDto: {
            label: string;
            /** @enum {string} */
            condition: "act_enforceable" | "convention_notified" | "financial_report_accepted";
            /** @description Ten-thousandths of the award: 8000 is 80 %. Absent when the instalment is a sum. */
            rateBp?: number | null;
            /** @description Cents */
            amountCents: number;
        };
        ModifyAwardDto: {
            object?: string;
            /** @description Cents */
            amountCents?: number;
            parts?: components["schemas"]["AwardPartDto"][];
            imputationLines?: components["schemas"]["ImputationLineDto"][];
            instalments?: components["schemas"]["InstalmentDto"][];
            /** @description The AE or AP that bears the whole, when the imputation runs over several years. */
            authorisationId?: number | null;
        };
        ResolveImputationDto: {
            /** @description The imputation line of the award. */
            lineId: number;
            /** @description The credit line that it means. */
            creditLineId: number;
        };
        ConventionItem: {
            id: number;
            /** @enum {string} */
            kind: "financial" | "investment" | "multi_year" | "objectives";
            title: string;
            /** @enum {string} */
            state: "annexed" | "authority_signed" | "beneficiary_signed" | "drafting" | "never_signed" | "notified" | "sent" | "terminated" | "text_approved" | "void" | "voted";
            stateSince: string;
            awardId: number;
            beneficiaryId: number;
            beneficiaryName: string;
            amountCents: number;
            termOn: string | null;
            enforceableOn: string | null;
            demonstration: boolean;
        };
        ConventionPage: {
            items: components["schemas"]["ConventionItem"][];
            hasNextPage: boolean;
        };
        ConventionTotals: {
            count: number;
            amount: components["schemas"]["AmountTotal"];
        };
        ConventionAwardView: {
            id: number;
            object: string;
            amountCents: number;
            fiscalYear: number;
        };
        ConventionBeneficiaryView: {
            id: number;
            legalName: string;
            siret: string | null;
            representativeName: string | null;
        };
        ConventionReportView: {
            id: number;
            number: string;
            state: string;
        };
        ConventionActView: {
            id: number;
            number: string;
            adoptedOn: string;
            receivedOn: string | null;
            publishedOn: string | null;
            notifiedOn: string | null;
            /** @description Derived; null while a fact is missing. */
            enforceableOn: string | null;
        };
        ConventionTextItem: {
            textVersion: number;
            /** @description Digest of the text, in UTF-8. */
            sha256: string;
            writtenBy: string;
            writtenOn: string;
        };
        ComparedPoint: {
            /** @enum {string} */
            point: "amount" | "text";
            same: boolean;
        };
        ConventionView: {
            id: number;
            version: number;
            /** @enum {string} */
            state: "annexed" | "authority_signed" | "beneficiary_signed" | "drafting" | "never_signed" | "notified" | "sent" | "terminated" | "text_approved" | "void" | "voted";
            stateSince: string;
            department: components["schemas"]["NamedLink"];
            /** @enum {string} */
            kind: "financial" | "investment" | "multi_year" | "objectives";
            title: string;
            termOn: string | null;
            award: components["schemas"]["ConventionAwardView"];
            beneficiary: components["schemas"]["ConventionBeneficiaryView"];
            report: components["schemas"]["ConventionReportView"] | null;
            deliberation: components["schemas"]["ConventionActView"] | null;
            /** @description The text as it stands now. */
            body: string;
            textVersion: number;
            textSha256: string;
            /** @description The version frozen at the agenda: what was, or will be, voted. */
            annexedVersion: number | null;
            annexedSha256: string | null;
            annexedOn: string | null;
            /** @description Newest first, without their words. */
            texts: components["schemas"]["ConventionTextItem"][];
            comparison: components["schemas"]["ComparedPoint"][];
            approvedBy: string | null;
            approvedOn: string | null;
            sentOn: string | null;
            beneficiarySignedOn: string | null;
            beneficiarySigner: string | null;
            authoritySignedOn: string | null;
            authoritySignedBy: string | null;
            notifiedOn: string | null;
            demonstration: boolean;
            actions: components["schemas"]["ActionView"][];
            sealed: string[];
        };
        ConventionTextView: {
            textVersion: number;
            /** @description Digest of the text, in UTF-8. */
            sha256: string;
            writtenBy: string;
            writtenOn: string;
            body: string;
        };
        CreateConventionDto: {
            awardId: number;
            /** @enum {string} */
            kind: "financial" | "investment" | "multi_year" | "objectives";
            title: string;
            /** Format: date */
            termOn?: string | null;
        };
        ModifyConventionDto: {
            /** @enum {string} */
            kind?: "financial" | "investment" | "multi_year" | "objectives";
            title?: string;
            /** Format: date */
            termOn?: string | null;
        };
        ReviseConventionDto: {
            /** @description The whole text: a new version of it is kept. */
            body: string;
        };
        ReturnConventionTextDto: {
            reason: string;
        };
        SendConventionDto: {
            /** Format: date */
            sentOn: string;
        };
        RecordBeneficiarySignatureDto: {
            /** Format: date */
            signedOn: string;
            /** @description Who signed for the beneficiary. */
            signer: string;
            /** @description SHA-256 of the text that was signed. */
            signedSha256: string;
        };
        SignConventionDto: {
            /**
             * Format: date
             * @description Today when it is not given.
             */
            signedOn?: string | null;
            /** @description SHA-256 of the text that the signatory had before them. */
            signedSha256: string;
        };
        NotifyConventionDto: {
            /** Format: date */
            notifiedOn: string;
        };
        GiveUpAwardDto: {
            reason: string;
        };
        IncomingGrantItem: {
            id: number;
            number: string;
            /** @enum {string} */
            state: "abandoned" | "agreed" | "authorised" | "awarded" | "claimed" | "closed" | "filed" | "identified" | "justified" | "pending" | "received" | "refused";
            stateSince: string;
            title: string;
            funder: string;
            operator: string | null;
            programme: string | null;
            call: string | null;
            filedOn: string | null;
            authorisedOn: string | null;
            /** @description Filed before it was authorised, or filed and not authorised yet. */
            filedFirst: boolean;
            /** @enum {string|null} */
            tax: "excluded" | "included" | null;
            projectCostCents: number | null;
            eligibleBaseCents: number | null;
            requestedCents: number | null;
            awardedCents: number | null;
            receivedCents: number | null;
            authorisationId: number | null;
            /** @description Whether an authorisation being prepared names it. */
            listed: boolean;
            departmentId: number;
            department: string;
            officerId: number;
            officer: string;
            demonstration: boolean;
        };
        IncomingGrantPage: {
            items: components["schemas"]["IncomingGrantItem"][];
            hasNextPage: boolean;
        };
        IncomingGrantTotals: {
            count: number;
            projectCost: components["schemas"]["AmountTotal"];
            eligibleBase: components["schemas"]["AmountTotal"];
            requested: components["schemas"]["AmountTotal"];
            awarded: components["schemas"]["AmountTotal"];
            received: components["schemas"]["AmountTotal"];
        };
        GrantAuthorisationView: {
            id: number;
            title: string;
            authorisedOn: string | null;
            coversUntil: string | null;
            signingAuthority: string | null;
            /** @description Whether it names the application, or covers it by its programme. */
            lists: boolean;
            report: components["schemas"]["NumberedLink"] | null;
            deliberation: components["schemas"]["NumberedLink"] | null;
        };
        CoveringAuthorisation: {
            id: number;
            title: string;
            coversUntil: string;
        };
        IncomingGrantView: {
            id: number;
            version: number;
            number: string;
            /** @enum {string} */
            state: "abandoned" | "agreed" | "authorised" | "awarded" | "claimed" | "closed" | "filed" | "identified" | "justified" | "pending" | "received" | "refused";
            stateSince: string;
            department: components["schemas"]["NamedLink"];
            officer: components["schemas"]["NamedLink"];
            title: string;
            purpose: string | null;
            funder: string;
            operator: string | null;
            programme: string | null;
            call: string | null;
            platform: string | null;
            filingReference: string | null;
            firstYear: number | null;
            yearCount: number | null;
            /** @enum {string|null} */
            tax: "excluded" | "included" | null;
            /** @enum {string|null} */
            section: "both" | "fonctionnement" | "investissement" | null;
            /** @description Five amounts, each null when nobody states it; none is derived from another. */
            projectCostCents: number | null;
            eligibleBaseCents: number | null;
            requestedCents: number | null;
            awardedCents: number | null;
            /** @description Everything received to date. */
            receivedCents: number | null;
            filedOn: string | null;
            authorisedOn: string | null;
            decidedOn: string | null;
            agreedOn: string | null;
            claimedOn: string | null;
            receivedOn: string | null;
            justifiedOn: string | null;
            closedOn: string | null;
            /** @description Why it was refused or abandoned. */
            closingReason: string | null;
            authorisation: components["schemas"]["GrantAuthorisationView"] | null;
            coveredBy: components["schemas"]["CoveringAuthorisation"][];
            /** @description What the reader must be told, and which refuses nothing. */
            warnings: components["schemas"]["ReasonView"][];
            demonstration: boolean;
            actions: components["schemas"]["ActionView"][];
            sealed: string[];
        };
        CreateIncomingGrantDto: {
            /** @description Our project, as the call knows it. */
            title: string;
            purpose?: string | null;
            /** @description Who pays: « État ». */
            funder: string;
            /** @description Who runs the call for the funder: « DINUM ». */
            operator?: string | null;
            programme?: string | null;
            call?: string | null;
            platform?: string | null;
            filingReference?: string | null;
            firstYear?: number | null;
            yearCount?: number | null;
            /**
             * @description Whether the amounts include tax; null when the file does not say.
             * @enum {string|null}
             */
            tax?: "excluded" | "included" | null;
            /**
             * @description Section of the budget that takes the revenue.
             * @enum {string|null}
             */
            section?: "both" | "fonctionnement" | "investissement" | null;
            /** @description Cents; null when not stated */
            projectCostCents?: number | null;
            /** @description Cents; null when not stated */
            eligibleBaseCents?: number | null;
            /** @description Cents; null when not stated */
            requestedCents?: number | null;
        };
        ModifyIncomingGrantDto: {
            /** @description Our project, as the call knows it. */
            title?: string;
            purpose?: string | null;
            /** @description Who pays: « État ». */
            funder?: string;
            /** @description Who runs the call for the funder: « DINUM ». */
            operator?: string | null;
            programme?: string | null;
            call?: string | null;
            platform?: string | null;
            filingReference?: string | null;
            firstYear?: number | null;
            yearCount?: number | null;
            /**
             * @description Whether the amounts include tax; null when the file does not say.
             * @enum {string|null}
             */
            tax?: "excluded" | "included" | null;
            /**
             * @description Section of the budget that takes the revenue.
             * @enum {string|null}
             */
            section?: "both" | "fonctionnement" | "investissement" | null;
            /** @description Cents; null when not stated */
            projectCostCents?: number | null;
            /** @description Cents; null when not stated */
            eligibleBaseCents?: number | null;
            /** @description Cents; null when not stated */
            requestedCents?: number | null;
        };
        FileIncomingGrantDto: {
            /** Format: date */
            on: string;
            platform?: string | null;
            filingReference?: string | null;
        };
        AttachIncomingGrantDto: {
            authorisationId: number;
        };
        AwardIncomingGrantDto: {
            /** Format: date */
            on: string;
            /** @description Cents */
            awardedCents: number;
        };
        RefuseIncomingGrantDto: {
            /** Format: date */
            on: string;
            /** @description As the funder says it; null when it does not. */
            reason?: string | null;
        };
        GrantFactDto: {
            /** Format: date */
            on: string;
        };
        ReceiveIncomingGrantDto: {
            /** Format: date */
            on: string;
            /** @description Cents */
            receivedCents: number;
            /** @description Required when the total is less than before. */
            reason?: string | null;
        };
        AbandonIncomingGrantDto: {
            reason: string;
        };
        FundingAuthorisationItem: {
            id: number;
            title: string;
            programme: string | null;
            coversUntil: string | null;
            /** @enum {string} */
            state: "authorised" | "dismissed" | "drafting" | "on_report";
            stateSince: string;
            authorisedOn: string | null;
            /** @description Those that it names and those attached to it. */
            applicationCount: number;
            reportId: number | null;
            departmentId: number;
            department: string;
            officerId: number;
            officer: string;
            demonstration: boolean;
        };
        FundingAuthorisationPage: {
            items: components["schemas"]["FundingAuthorisationItem"][];
            hasNextPage: boolean;
        };
        FundingAuthorisationTotals: {
            count: number;
        };
        AuthorisedApplicationView: {
            id: number;
            number: string;
            title: string;
            /** @enum {string} */
            state: "abandoned" | "agreed" | "authorised" | "awarded" | "claimed" | "closed" | "filed" | "identified" | "justified" | "pending" | "received" | "refused";
            funder: string;
            operator: string | null;
            /** @enum {string|null} */
            tax: "excluded" | "included" | null;
            projectCostCents: number | null;
            requestedCents: number | null;
            filedOn: string | null;
            /** @description Whether the act names it; otherwise it was attached under the blanket. */
            named: boolean;
        };
        ExpectedRevenueView: {
            budgetId: number;
            budget: string;
            /** @enum {string} */
            section: "fonctionnement" | "investissement";
            firstYear: number;
            andFollowing: boolean;
            /** @description Null when the act does not state it. */
            amountCents: number | null;
        };
        AuthorisationActView: {
            id: number;
            number: string;
            adoptedOn: string;
            /** @description Derived; null while a fact is missing. */
            enforceableOn: string | null;
        };
        FundingAuthorisationView: {
            id: number;
            version: number;
            title: string;
            programme: string | null;
            coversUntil: string | null;
            signingAuthority: string | null;
            /** @enum {string} */
            state: "authorised" | "dismissed" | "drafting" | "on_report";
            stateSince: string;
            authorisedOn: string | null;
            department: components["schemas"]["NamedLink"];
            officer: components["schemas"]["NamedLink"];
            applications: components["schemas"]["AuthorisedApplicationView"][];
            /** @description Costs of the projects, and aid requested: neither is the expected revenue. */
            projectCost: components["schemas"]["AmountTotal"];
            requested: components["schemas"]["AmountTotal"];
            expectedRevenue: components["schemas"]["ExpectedRevenueView"][];
            /** @description Null while one of the entries is not stated: it is never taken from the applications. */
            expectedCents: number | null;
            report: components["schemas"]["NumberedLink"] | null;
            deliberation: components["schemas"]["AuthorisationActView"] | null;
            demonstration: boolean;
            actions: components["schemas"]["ActionView"][];
            sealed: string[];
        };
        ExpectedRevenueDto: {
            budgetId: number;
            /** @enum {string} */
            section: "fonctionnement" | "investissement";
            firstYear: number;
            /** @description « … et suivants » */
            andFollowing: boolean;
            /** @description Cents; null when not stated */
            amountCents?: number | null;
        };
        CreateFundingAuthorisationDto: {
            title: string;
            /** @description Required when it covers new calls until a day. */
            programme?: string | null;
            /**
             * Format: date
             * @description Last day on which an application to a new call of the programme needs no other vote.
             */
            coversUntil?: string | null;
            /** @description Who may ask and sign, in the words of the act; null when it lets nobody. */
            signingAuthority?: string | null;
            /** @description The applications that it names, in its order. */
            applicationIds: number[];
            expectedRevenue: components["schemas"]["ExpectedRevenueDto"][];
        };
        ModifyFundingAuthorisationDto: {
            title?: string;
            /** @description Required when it covers new calls until a day. */
            programme?: string | null;
            /**
             * Format: date
             * @description Last day on which an application to a new call of the programme needs no other vote.
             */
            coversUntil?: string | null;
            /** @description Who may ask and sign, in the words of the act; null when it lets nobody. */
            signingAuthority?: string | null;
            /** @description The applications that it names, in its order. */
            applicationIds?: number[];
            expectedRevenue?: components["schemas"]["ExpectedRevenueDto"][];
        };
        SittingItem: {
            id: number;
            /** @enum {string} */
            body: "bureau" | "conseil";
            heldOn: string;
            chair: string;
            /** @enum {string} */
            state: "held" | "planned";
            presentCount: number;
            reportCount: number;
        };
        SittingPage: {
            items: components["schemas"]["SittingItem"][];
            hasNextPage: boolean;
        };
        SittingTotals: {
            count: number;
        };
        SittingMemberView: {
            name: string;
            /** @enum {string} */
            attendance: "excused" | "present" | "represented";
            representedBy: string | null;
        };
        AttendanceCountsView: {
            present: number;
            represented: number;
            excused: number;
        };
        AgendaItemView: {
            id: number;
            agendaRank: number;
            number: string;
            title: string;
            state: string;
            /** @description Kept for its act, when it is adopted. */
            reservedNumber: string | null;
            deliberationId: number | null;
            deliberationNumber: string | null;
        };
        SittingView: {
            id: number;
            version: number;
            /** @enum {string} */
            body: "bureau" | "conseil";
            heldOn: string;
            chair: string;
            secretary: string | null;
            printedPresentCount: number | null;
            /** @enum {string} */
            state: "held" | "planned";
            stateSince: string;
            members: components["schemas"]["SittingMemberView"][];
            counts: components["schemas"]["AttendanceCountsView"];
            /** @description Whether the printed number of members present is not that of the list; false while one of them is unknown. */
            presentCountDiffers: boolean;
            agenda: components["schemas"]["AgendaItemView"][];
            actions: components["schemas"]["ActionView"][];
            sealed: string[];
        };
        PlanSittingDto: {
            /** @enum {string} */
            body: "bureau" | "conseil";
            /** Format: date */
            heldOn: string;
            chair: string;
            secretary?: string | null;
            /** @description The number of members present as the act prints it; compared with the list, never corrected from it. */
            printedPresentCount?: number | null;
        };
        ModifySittingDto: {
            /** Format: date */
            heldOn?: string;
            chair?: string;
            secretary?: string | null;
            /** @description The number of members present as the act prints it; compared with the list, never corrected from it. */
            printedPresentCount?: number | null;
        };
        MemberDto: {
            name: string;
            /** @enum {string} */
            attendance: "excused" | "present" | "represented";
            /** @description Only for a represented member: who holds the proxy, one of the members present. */
            representedBy?: string | null;
        };
        RecordMembersDto: {
            /** @description The whole list, in the order of the act. */
            members: components["schemas"]["MemberDto"][];
        };
        SeriesItem: {
            id: number;
            /** @enum {string} */
            kind: "deliberation" | "report";
            /**
             * @description Null when it numbers the acts of every body.
             * @enum {string|null}
             */
            body: "bureau" | "conseil" | null;
            pattern: string;
            restartsYearly: boolean;
            firstValue: number;
            /** @description The last value given, of the latest year when it restarts; null before the first. */
            lastValue: number | null;
            openedOn: string;
            closedOn: string | null;
        };
        SeriesPage: {
            items: components["schemas"]["SeriesItem"][];
            hasNextPage: boolean;
        };
        SeriesTotals: {
            count: number;
        };
        OpenSeriesDto: {
            /** @enum {string} */
            kind: "deliberation" | "report";
            /**
             * @description The body whose acts it numbers; all of them when left out.
             * @enum {string|null}
             */
            body?: "bureau" | "conseil" | null;
            /** @description `ECO {RANG:3}-{N}/{AA}/{ORGANE}`: {N} is the running value, `{N:5}` fills it with zeros. */
            pattern: string;
            /** @description Begins again at its first value each year. */
            restartsYearly: boolean;
            firstValue: number;
        };
        ActNumberItem: {
            id: number;
            number: string;
            /** @enum {string} */
            kind: "deliberation" | "report";
            value: number;
            /** @description 0 for a series that does not restart. */
            year: number;
            /** @enum {string} */
            state: "reserved" | "used" | "voided";
            stateSince: string;
            /** @description Why it was voided; null otherwise. */
            reason: string | null;
            issuedOn: string;
            reportId: number | null;
            reportNumber: string | null;
            reportTitle: string | null;
        };
        ActNumberPage: {
            items: components["schemas"]["ActNumberItem"][];
            hasNextPage: boolean;
        };
        ActNumberTotals: {
            count: number;
        };
        ActNumberView: {
            id: number;
            number: string;
            /** @enum {string} */
            kind: "deliberation" | "report";
            value: number;
            /** @description 0 for a series that does not restart. */
            year: number;
            /** @enum {string} */
            state: "reserved" | "used" | "voided";
            stateSince: string;
            /** @description Why it was voided; null otherwise. */
            reason: string | null;
            issuedOn: string;
            reportId: number | null;
            reportNumber: string | null;
            reportTitle: string | null;
            version: number;
            actions: components["schemas"]["ActionView"][];
        };
        VoidNumberDto: {
            reason: string;
        };
        ReportItem: {
            id: number;
            number: string;
            title: string;
            /** @enum {string} */
            body: "bureau" | "conseil";
            /** @enum {string} */
            state: "adopted" | "drafting" | "on_agenda" | "ready" | "rejected" | "visas" | "withdrawn";
            stateSince: string;
            departmentId: number;
            department: string;
            officerId: number;
            officer: string;
            itemCount: number;
            /** @description Of the amounts that are known; null when it decides none. */
            amountCents: number | null;
            sittingId: number | null;
            heldOn: string | null;
            agendaRank: number | null;
            demonstration: boolean;
        };
        ReportPage: {
            items: components["schemas"]["ReportItem"][];
            hasNextPage: boolean;
        };
        ReportTotals: {
            count: number;
            amount: components["schemas"]["AmountTotal"];
        };
        OpinionView: {
            body: string | null;
            givenOn: string | null;
            /** @enum {string|null} */
            direction: "favourable" | "reserved" | "unfavourable" | null;
        };
        CitedActView: {
            body: string | null;
            actOn: string | null;
            /** @description Exactly as printed. */
            number: string | null;
            citedFor: string | null;
            /** @description How else the same act is written here. */
            spellings: string[];
            /** @description The act itself, when it is kept here and the reader may open it. */
            deliberation: components["schemas"]["NumberedLink"] | null;
        };
        ReportSittingView: {
            id: number;
            /** @enum {string} */
            body: "bureau" | "conseil";
            heldOn: string;
            /** @enum {string} */
            state: "held" | "planned";
        };
        ReportActView: {
            id: number;
            number: string;
            adoptedOn: string;
            /** @description Derived; null while a fact is missing. */
            enforceableOn: string | null;
        };
        DecidedVisaView: {
            by: string | null;
            on: string | null;
        };
        DecidedConventionView: {
            /** @description In cash: what is voted or on an agenda, this award included; once it is voted, what was voted up to it. */
            yearCents: number;
            /** @description In kind: it warns and does not refuse. */
            inKindCents: number;
            /** @description In cash, prepared and not on an agenda yet: it will count. */
            preparedCents: number;
            /** @description Null when the law has none on that day. */
            thresholdCents: number | null;
            /** @description The law asks for a convention. */
            required: boolean;
            /** @description It would, were what is given in kind counted. */
            advised: boolean;
            id: number | null;
            /** @enum {string|null} */
            state: "annexed" | "authority_signed" | "beneficiary_signed" | "drafting" | "never_signed" | "notified" | "sent" | "terminated" | "text_approved" | "void" | "voted" | null;
        };
        DecidedItemView: {
            /** @enum {string} */
            kind: "authorisation" | "award" | "membership" | "refusal";
            id: number;
            label: string;
            /** @description The year on whose credits it is decided; null when it has none. */
            year: number | null;
            beneficiaryId: number | null;
            beneficiaryName: string | null;
            /** @description Null when none is decided. */
            amountCents: number | null;
            /** @description In the life cycle of its own subject. */
            state: string;
            /** @description The finance visa; null when no credits are at stake. */
            visa: components["schemas"]["DecidedVisaView"] | null;
            /** @description Null for a kind that calls for none. */
            convention: components["schemas"]["DecidedConventionView"] | null;
        };
        ReportView: {
            id: number;
            version: number;
            number: string;
            department: components["schemas"]["NamedLink"];
            officer: components["schemas"]["NamedLink"];
            title: string;
            /** @enum {string} */
            body: "bureau" | "conseil";
            rapporteur: string | null;
            statement: string | null;
            /** @enum {string} */
            state: "adopted" | "drafting" | "on_agenda" | "ready" | "rejected" | "visas" | "withdrawn";
            stateSince: string;
            opinions: components["schemas"]["OpinionView"][];
            citedActs: components["schemas"]["CitedActView"][];
            sitting: components["schemas"]["ReportSittingView"] | null;
            agendaRank: number | null;
            deliberation: components["schemas"]["ReportActView"] | null;
            items: components["schemas"]["DecidedItemView"][];
            /** @description Kept for its act, when it is adopted; null when none is. */
            reservedNumber: string | null;
            /** @description Of the amounts that are known; null when it decides none. */
            totalCents: number | null;
            demonstration: boolean;
            actions: components["schemas"]["ActionView"][];
            sealed: string[];
        };
        ReportItemDto: {
            /** @enum {string} */
            kind: "authorisation" | "award" | "membership" | "refusal";
            id: number;
        };
        OpinionDto: {
            /** @description Who gave it: « Conseil de territoire du Pays d’Aix ». */
            body?: string | null;
            /** Format: date */
            givenOn?: string | null;
            /** @enum {string|null} */
            direction?: "favourable" | "reserved" | "unfavourable" | null;
        };
        CitedActDto: {
            /** @description Who took it: « Conseil de la Métropole ». */
            body?: string | null;
            /** Format: date */
            actOn?: string | null;
            /** @description Exactly as printed: `HN 001-8073-20-CM`. */
            number?: string | null;
            citedFor?: string | null;
        };
        CreateReportDto: {
            /** @description As the house writes it: `MET 19/12083/BM`; the next one of the open series when left out. */
            number?: string | null;
            title: string;
            /**
             * @description The body that will vote.
             * @enum {string}
             */
            body: "bureau" | "conseil";
            rapporteur?: string | null;
            /** @description The « exposé ». */
            statement?: string | null;
            /** @description What it decides, in its order. */
            items: components["schemas"]["ReportItemDto"][];
            /** @description Opinions that were asked for before the vote; none when absent. */
            opinions?: components["schemas"]["OpinionDto"][];
            /** @description Acts that the report stands on; none when absent. */
            citedActs?: components["schemas"]["CitedActDto"][];
        };
        ModifyReportDto: {
            /** @description As the house writes it: `MET 19/12083/BM`; the next one of the open series when left out. */
            number?: string | null;
            title?: string;
            /**
             * @description The body that will vote.
             * @enum {string}
             */
            body?: "bureau" | "conseil";
            rapporteur?: string | null;
            /** @description The « exposé ». */
            statement?: string | null;
            /** @description What it decides, in its order. */
            items?: components["schemas"]["ReportItemDto"][];
            /** @description Opinions that were asked for before the vote; none when absent. */
            opinions?: components["schemas"]["OpinionDto"][];
            /** @description Acts that the report stands on; none when absent. */
            citedActs?: components["schemas"]["CitedActDto"][];
        };
        ReportReasonDto: {
            reason: string;
        };
        PlaceOnAgendaDto: {
            sittingId: number;
        };
        PassageView: {
            blocks: ({
                /** @enum {string} */
                type: "paragraph";
                text: {
                    text: string;
                    strong?: boolean;
                    mention?: string;
                }[];
            } | {
                /** @enum {string} */
                type: "list";
                items: {
                    text: string;
                    strong?: boolean;
                    mention?: string;
                }[][];
            } | {
                /** @enum {string} */
                type: "table";
                caption: string;
                columns: {
                    title: string;
                    /** @enum {string} */
                    align: "left" | "right";
                }[];
                rows: string[][];
            })[];
            /** @description What the data say now; null when they say nothing of it. */
            generated: ({
                /** @enum {string} */
                type: "paragraph";
                text: {
                    text: string;
                    strong?: boolean;
                    mention?: string;
                }[];
            } | {
                /** @enum {string} */
                type: "list";
                items: {
                    text: string;
                    strong?: boolean;
                    mention?: string;
                }[][];
            } | {
                /** @enum {string} */
                type: "table";
                caption: string;
                columns: {
                    title: string;
                    /** @enum {string} */
                    align: "left" | "right";
                }[];
                rows: string[][];
            })[] | null;
            key: string;
            /** @enum {string} */
            place: "articles" | "considerants" | "exposition" | "visas";
            /** @enum {string} */
            source: "clause" | "free" | "generated";
            /** @description What the data write, when they write it. */
            topic: string | null;
            /** @description The clause of the library that it was taken from. */
            clauseId: number | null;
            /** @description « Article 3 »; null where nothing is numbered, and for what was taken away. */
            heading: string | null;
            /** @enum {string} */
            standing: "clause" | "edited" | "free" | "in_step" | "overtaken" | "removed";
        };
        MentionView: {
            key: string;
            label: string;
            /** @description What it is a datum of. */
            group: string;
            text: string;
        };
        ActTextView: {
            reportId: number;
            /** @description Of the report: sent back as `If-Match`. */
            version: number;
            /** @description Null while the data alone write the report. */
            textVersion: number | null;
            writtenBy: string | null;
            writtenAt: string | null;
            /** @description Whether the reader may change it now. */
            editable: boolean;
            passages: components["schemas"]["PassageView"][];
            mentions: components["schemas"]["MentionView"][];
        };
        PassageDto: {
            /** @description Its own within the text: that of the passage it changes, or one chosen for a new one. */
            key: string;
            /** @enum {string} */
            place: "articles" | "considerants" | "exposition" | "visas";
            /**
             * @description Where it comes from.
             * @enum {string}
             */
            source: "clause" | "free" | "generated";
            /** @description What the data write, when they write it. */
            topic?: string | null;
            /** @description The clause of the library that it was taken from. */
            clauseId?: number | null;
            /** @description Null: it follows the data. Empty: what the data write is taken away. */
            blocks: ({
                /** @enum {string} */
                type: "paragraph";
                text: {
                    text: string;
                    strong?: boolean;
                    mention?: string;
                }[];
            } | {
                /** @enum {string} */
                type: "list";
                items: {
                    text: string;
                    strong?: boolean;
                    mention?: string;
                }[][];
            } | {
                /** @enum {string} */
                type: "table";
                caption: string;
                columns: {
                    title: string;
                    /** @enum {string} */
                    align: "left" | "right";
                }[];
                rows: string[][];
            })[] | null;
        };
        ReviseActTextDto: {
            /** @description The whole text, in its order; what the data have to say and is not among them is added at its place. */
            passages: components["schemas"]["PassageDto"][];
        };
        ActTextVersionView: {
            textVersion: number;
            sha256: string;
            writtenBy: string;
            writtenOn: string;
            writtenAt: string;
        };
        DeliberationItem: {
            id: number;
            number: string;
            title: string;
            adoptedOn: string;
            reportId: number;
            departmentId: number;
            department: string;
            /** @description Of the amounts that are known; null when it decides none. */
            amountCents: number | null;
            signedOn: string | null;
            transmittedOn: string | null;
            receivedOn: string | null;
            publishedOn: string | null;
            notifiedOn: string | null;
            enforceableOn: string | null;
            demonstration: boolean;
        };
        DeliberationPage: {
            items: components["schemas"]["DeliberationItem"][];
            hasNextPage: boolean;
        };
        DeliberationTotals: {
            count: number;
            amount: components["schemas"]["AmountTotal"];
        };
        CertifierAttendanceView: {
            /** @enum {string} */
            attendance: "excused" | "not_listed" | "present" | "represented";
            representedBy: string | null;
        };
        DeliberationSittingView: {
            id: number;
            /** @enum {string} */
            body: "bureau" | "conseil";
            heldOn: string;
            chair: string;
            presentCount: number;
            representedCount: number;
            excusedCount: number;
            printedPresentCount: number | null;
        };
        DeliberationReportView: {
            id: number;
            number: string;
            title: string;
        };
        DeliberationView: {
            id: number;
            version: number;
            number: string;
            department: components["schemas"]["NamedLink"];
            adoptedOn: string;
            voteWording: string;
            certifierName: string | null;
            certifierCapacity: string | null;
            /** @description Null while the certifier is not known. */
            certifierAttendance: components["schemas"]["CertifierAttendanceView"] | null;
            signedOn: string | null;
            transmittedOn: string | null;
            receivedOn: string | null;
            publishedOn: string | null;
            notifiedOn: string | null;
            /** @description Derived: the later of reception and of publication or notification; null while one is missing. */
            enforceableOn: string | null;
            /** @description Whether that day has come. */
            enforceable: boolean;
            /** @description Days from the sitting to the reception by the legality control. */
            receptionDelayDays: number | null;
            sitting: components["schemas"]["DeliberationSittingView"];
            report: components["schemas"]["DeliberationReportView"];
            opinions: components["schemas"]["OpinionView"][];
            citedActs: components["schemas"]["CitedActView"][];
            items: components["schemas"]["DecidedItemView"][];
            /** @description Of the amounts that are known; null when it decides none. */
            totalCents: number | null;
            demonstration: boolean;
            actions: components["schemas"]["ActionView"][];
            sealed: string[];
        };
        AdoptReportDto: {
            /** @description A report on the agenda of a sitting that was held. */
            reportId: number;
            /** @description As the house writes it: `ECO 014-6555/19/BM`; the one kept for it, or the next of the open series, when left out. */
            number?: string | null;
            /** @description The vote by its wording alone, as the act prints it. */
            voteWording: string;
            certifierName?: string | null;
            certifierCapacity?: string | null;
        };
        ModifyDeliberationDto: {
            /** @description The vote by its wording alone, as the act prints it. */
            voteWording?: string;
            certifierName?: string | null;
            certifierCapacity?: string | null;
        };
        RecordActFactDto: {
            /** Format: date */
            on: string;
            /** @description Required when the fact was already dated: the former day stays in history. */
            reason?: string | null;
        };
        FinancialReportItem: {
            id: number;
            /** @enum {string} */
            state: "accepted" | "received" | "returned";
            stateSince: string;
            awardId: number;
            partLabel: string;
            partCents: number;
            beneficiaryName: string;
            fiscalYear: number;
            /** @description Six months after the fiscal year (loi 2000-321 art. 10, arrêté du 11 octobre 2006). */
            dueOn: string;
            receivedOn: string;
            spentCents: number | null;
        };
        FinancialReportPage: {
            items: components["schemas"]["FinancialReportItem"][];
            hasNextPage: boolean;
        };
        FinancialReportTotals: {
            count: number;
            granted: components["schemas"]["AmountTotal"];
            spent: components["schemas"]["AmountTotal"];
        };
        FinancialReportView: {
            id: number;
            version: number;
            /** @enum {string} */
            state: "accepted" | "received" | "returned";
            stateSince: string;
            departmentId: number;
            awardPartId: number;
            partLabel: string;
            partCents: number;
            awardId: number;
            awardObject: string;
            fiscalYear: number;
            beneficiaryId: number;
            beneficiaryName: string;
            /** @description Six months after the fiscal year (loi 2000-321 art. 10, arrêté du 11 octobre 2006). */
            dueOn: string;
            receivedOn: string;
            /** @description What the body says it spent; null when it does not say. */
            spentCents: number | null;
            decidedBy: string | null;
            returnReason: string | null;
            sealed: string[];
            actions: components["schemas"]["ActionView"][];
        };
        ReceiveFinancialReportDto: {
            /** Format: date */
            receivedOn: string;
            /** @description Cents; null when not stated */
            spentCents?: number | null;
            awardPartId: number;
        };
        ReturnFinancialReportDto: {
            reason: string;
        };
        ReceiveAgainDto: {
            /** Format: date */
            receivedOn: string;
            /** @description Cents; null when not stated */
            spentCents?: number | null;
        };
        PaymentItem: {
            id: number;
            /** @enum {string} */
            state: "certified" | "liquidated";
            stateSince: string;
            /** @enum {string} */
            progress: "cancelled" | "certified" | "liquidated" | "ordered" | "paid" | "rejected" | "sent" | "signed" | "taken_in_charge";
            beneficiaryName: string;
            awardId: number;
            awardObject: string;
            instalmentLabel: string;
            amountCents: number;
            certifiedBy: string;
            certifiedOn: string;
            liquidatedOn: string | null;
            demonstration: boolean;
        };
        PaymentPage: {
            items: components["schemas"]["PaymentItem"][];
            hasNextPage: boolean;
        };
        PaymentTotals: {
            count: number;
            amount: components["schemas"]["AmountTotal"];
        };
        PaidAwardView: {
            id: number;
            object: string;
            fiscalYear: number;
            amountCents: number;
            /** @description Certified by all the payments of the award. */
            certifiedCents: number;
            paidCents: number;
            /** @description What may still be certified. */
            balanceCents: number;
        };
        PayeeView: {
            id: number;
            legalName: string;
            siret: string | null;
        };
        PaidInstalmentView: {
            id: number;
            rank: number;
            label: string;
            /** @enum {string} */
            condition: "act_enforceable" | "convention_notified" | "financial_report_accepted";
            /** @description Ten-thousandths of the award; null for a fixed amount. */
            rateBp: number | null;
            amountCents: number;
        };
        PaidConventionView: {
            id: number;
            title: string;
            /** @enum {string} */
            state: "annexed" | "authority_signed" | "beneficiary_signed" | "drafting" | "never_signed" | "notified" | "sent" | "terminated" | "text_approved" | "void" | "voted";
            notifiedOn: string | null;
        };
        PaidDeliberationView: {
            id: number;
            number: string;
            adoptedOn: string;
            enforceableOn: string | null;
        };
        PayeeAccountView: {
            id: number;
            maskedIban: string;
            holder: string;
        };
        MandatLineView: {
            rank: number;
            section: string;
            chapitre: string;
            nature: string;
            fonction: string;
            /** @description '' when the budget does not use this axis. */
            sousPolitique: string;
            programme: string;
            amountCents: number;
        };
        PaymentMandatView: {
            id: number;
            number: number | null;
            /** @enum {string} */
            state: "bordereau_signed" | "cancelled" | "liquidated" | "ordered" | "paid" | "rejected" | "sent" | "taken_in_charge";
            stateSince: string;
            budget: string;
            year: number;
            amountCents: number;
            bordereauId: number | null;
            paidOn: string | null;
            /** @description Day and reason of its rejection or cancellation. */
            endedOn: string | null;
            endReason: string | null;
            replacesId: number | null;
            /** @description The one that stands for it now. */
            replacedById: number | null;
            lines: components["schemas"]["MandatLineView"][];
        };
        PaperView: {
            /** @enum {string} */
            code: "convention" | "deliberation" | "financial_report" | "statement_of_payments";
            /**
             * @description Rubric of annexe I of the CGCT: 7211 for a first payment, 7212 for a later one.
             * @enum {string}
             */
            rubric: "7211" | "7212";
            /** @description Whether it can be joined today. */
            present: boolean;
            reference: string | null;
            on: string | null;
        };
        PastRejectionView: {
            mandatId: number;
            number: number;
            budget: string;
            year: number;
            on: string;
            reason: string;
        };
        PaymentView: {
            id: number;
            version: number;
            /** @enum {string} */
            state: "certified" | "liquidated";
            stateSince: string;
            /**
             * @description How far it is: as far as the slowest of its mandats, one to issue again before all.
             * @enum {string}
             */
            progress: "cancelled" | "certified" | "liquidated" | "ordered" | "paid" | "rejected" | "sent" | "signed" | "taken_in_charge";
            departmentId: number;
            demonstration: boolean;
            amountCents: number;
            certifiedBy: string;
            certifiedOn: string;
            /** @description What shows that the condition of the instalment is met. */
            evidence: string;
            liquidatedBy: string | null;
            liquidatedOn: string | null;
            award: components["schemas"]["PaidAwardView"];
            beneficiary: components["schemas"]["PayeeView"];
            instalment: components["schemas"]["PaidInstalmentView"];
            convention: components["schemas"]["PaidConventionView"] | null;
            deliberation: components["schemas"]["PaidDeliberationView"] | null;
            /** @description The account of its mandats or, until it is liquidated, the one confirmed today. */
            account: components["schemas"]["PayeeAccountView"] | null;
            mandats: components["schemas"]["PaymentMandatView"][];
            papers: components["schemas"]["PaperView"][];
            /** @description The five latest, the newest first. */
            pastRejections: components["schemas"]["PastRejectionView"][];
            sealed: string[];
            actions: components["schemas"]["ActionView"][];
        };
        CertifyDto: {
            instalmentId: number;
            /** @description Cents */
            amountCents: number;
            /** @description What shows that the condition of the instalment is met. */
            evidence: string;
        };
        MandatItem: {
            id: number;
            number: number | null;
            /** @enum {string} */
            state: "bordereau_signed" | "cancelled" | "liquidated" | "ordered" | "paid" | "rejected" | "sent" | "taken_in_charge";
            stateSince: string;
            budget: string;
            year: number;
            beneficiaryName: string;
            awardId: number;
            awardObject: string;
            paymentId: number;
            bordereauId: number | null;
            bordereauNumber: number | null;
            amountCents: number;
            /** @description Why it was rejected or cancelled. */
            endReason: string | null;
            /** @description Whether another one was issued in its place. */
            replaced: boolean;
            demonstration: boolean;
        };
        MandatPage: {
            items: components["schemas"]["MandatItem"][];
            hasNextPage: boolean;
        };
        MandatTotals: {
            count: number;
            amount: components["schemas"]["AmountTotal"];
        };
        MandatBordereauView: {
            id: number;
            number: number;
            /** @enum {string} */
            state: "cancelled" | "prepared" | "sent" | "signed";
            signedOn: string | null;
            sentOn: string | null;
        };
        RelatedMandatView: {
            id: number;
            number: number | null;
            /** @enum {string} */
            state: "bordereau_signed" | "cancelled" | "liquidated" | "ordered" | "paid" | "rejected" | "sent" | "taken_in_charge";
        };
        MandatView: {
            id: number;
            version: number;
            /** @enum {string} */
            state: "bordereau_signed" | "cancelled" | "liquidated" | "ordered" | "paid" | "rejected" | "sent" | "taken_in_charge";
            stateSince: string;
            departmentId: number;
            demonstration: boolean;
            /** @description Given when it is ordered. */
            number: number | null;
            fiscalYearId: number;
            budget: string;
            year: number;
            amountCents: number;
            paymentId: number;
            awardId: number;
            awardObject: string;
            beneficiary: components["schemas"]["PayeeView"];
            /** @description The account it was issued with, whatever happened since. */
            account: components["schemas"]["PayeeAccountView"];
            lines: components["schemas"]["MandatLineView"][];
            certifiedBy: string;
            liquidatedBy: string;
            orderedBy: string | null;
            orderedOn: string | null;
            bordereau: components["schemas"]["MandatBordereauView"] | null;
            signedBy: string | null;
            takenInChargeOn: string | null;
            paidOn: string | null;
            proof: string | null;
            proofRecordedBy: string | null;
            /** @description Day on which the accountant rejected it, or on which it was cancelled. */
            endedOn: string | null;
            endedBy: string | null;
            endReason: string | null;
            replaces: components["schemas"]["RelatedMandatView"] | null;
            replacedBy: components["schemas"]["RelatedMandatView"] | null;
            sealed: string[];
            actions: components["schemas"]["ActionView"][];
        };
        TakeInChargeDto: {
            /**
             * Format: date
             * @description Day on which the accountant took it in charge.
             */
            on: string;
        };
        RecordPaymentDto: {
            /**
             * Format: date
             * @description Day on which the accountant paid.
             */
            on: string;
            /** @description What shows it: the accountant's list, the statement of the account. */
            proof: string;
        };
        RejectDto: {
            /**
             * Format: date
             * @description Day on which the accountant rejected it.
             */
            on: string;
            /** @description As the accountant gives it. */
            reason: string;
        };
        CancelDto: {
            reason: string;
        };
        BordereauItem: {
            id: number;
            number: number;
            /** @enum {string} */
            state: "cancelled" | "prepared" | "sent" | "signed";
            stateSince: string;
            budget: string;
            year: number;
            mandatCount: number;
            totalCents: number;
            sentOn: string | null;
            demonstration: boolean;
        };
        BordereauPage: {
            items: components["schemas"]["BordereauItem"][];
            hasNextPage: boolean;
        };
        BordereauTotals: {
            count: number;
            amount: components["schemas"]["AmountTotal"];
        };
        GatheredMandatView: {
            id: number;
            number: number;
            /** @enum {string} */
            state: "bordereau_signed" | "cancelled" | "liquidated" | "ordered" | "paid" | "rejected" | "sent" | "taken_in_charge";
            paymentId: number;
            awardId: number;
            awardObject: string;
            beneficiaryName: string;
            amountCents: number;
            /** @description Why it was rejected, or cancelled before the signature; null otherwise. */
            endReason: string | null;
        };
        BordereauView: {
            id: number;
            version: number;
            /** @enum {string} */
            state: "cancelled" | "prepared" | "sent" | "signed";
            stateSince: string;
            number: number;
            fiscalYearId: number;
            budget: string;
            year: number;
            demonstration: boolean;
            preparedBy: string;
            signedBy: string | null;
            /** @description The act under which it was signed. */
            signedUnder: string | null;
            signedOn: string | null;
            sentOn: string | null;
            /** @description With those that were cancelled since. */
            mandats: components["schemas"]["GatheredMandatView"][];
            /** @description Without them. */
            totalCents: number;
            sealed: string[];
            actions: components["schemas"]["ActionView"][];
        };
        PrepareBordereauDto: {
            mandatIds: number[];
        };
        WithdrawSignatureDto: {
            /** @description Why it does not leave as it was signed. */
            reason: string;
        };
        YearEndView: {
            /** @description Its fiscal year. */
            id: number;
            budget: string;
            year: number;
            /** @enum {string} */
            state: "additional_period" | "closed" | "preparing" | "provisional" | "voted";
            /** @enum {string|null} */
            nextState: "additional_period" | "closed" | "preparing" | "provisional" | "voted" | null;
            committedCents: number;
            orderedCents: number;
            cancelledCents: number;
            carriedCents: number;
            attachedCents: number;
            leftCents: number;
            /** @description Why nothing is decided yet; empty when it may be. */
            reasons: components["schemas"]["ReasonView"][];
            /** @description Why nothing passes on to the next year yet; empty when it may. */
            passageReasons: components["schemas"]["ReasonView"][];
        };
        ProposalView: {
            /** @enum {string} */
            outcome: "attach" | "cancel" | "carry_over";
            cents: number;
            /** @enum {string} */
            why: "all_certified" | "convention_expired" | "convention_over" | "fee_called" | "investment_certified" | "service_certified" | "service_to_come";
        };
        YearEndItem: {
            id: number;
            /** @enum {string} */
            kind: "award" | "membership";
            sourceId: number;
            /** @description The award or the membership. */
            fileId: number;
            object: string;
            beneficiaryName: string;
            department: string;
            /** @enum {string} */
            section: "fonctionnement" | "investissement";
            /** @description Its codes, in the order in which acts print them. */
            codes: string[];
            committedCents: number;
            orderedCents: number;
            cancelledCents: number;
            carriedCents: number;
            attachedCents: number;
            leftCents: number;
            /** @description Service certified that no mandat bears. */
            dueCents: number;
            /**
             * @description Why nothing more will be due than what is certified; null while more may be.
             * @enum {string|null}
             */
            over: "all_certified" | "convention_expired" | "convention_over" | null;
            /** @description What its end should make of what is left; a person decides. */
            proposal: components["schemas"]["ProposalView"][];
            decidedBy: string | null;
            decidedOn: string | null;
            reason: string | null;
        };
        YearEndPage: {
            items: components["schemas"]["YearEndItem"][];
            hasNextPage: boolean;
        };
        YearEndTotals: {
            count: number;
            committed: components["schemas"]["AmountTotal"];
            ordered: components["schemas"]["AmountTotal"];
            cancelled: components["schemas"]["AmountTotal"];
            carried: components["schemas"]["AmountTotal"];
            attached: components["schemas"]["AmountTotal"];
            left: components["schemas"]["AmountTotal"];
        };
        CommitmentDecisionDto: {
            /** @enum {string} */
            kind: "award" | "membership";
            /** @description The imputation line of the award, or the membership. */
            sourceId: number;
            /** @description What was left when it was read: refused when it is no longer so. */
            leftCents: number;
            cancelCents: number;
            carryOverCents: number;
            attachCents: number;
            reason: string;
            /** @description The credit line of the next year; absent, the one of the same codes, opened when there is none. */
            nextCreditLineId?: number | null;
        };
        DecideYearEndDto: {
            fiscalYearId: number;
            /** @description All of them, or none. */
            decisions: components["schemas"]["CommitmentDecisionDto"][];
        };
        AttachmentRemoval: {
            by: string;
            on: string;
            reason: string;
        };
        AttachmentView: {
            id: number;
            label: string | null;
            fileName: string;
            /** @description Found in the content. */
            contentType: string;
            sizeBytes: number;
            sha256: string;
            addedBy: string;
            addedOn: string;
            /** @description Whether the browser may show it on the page. */
            previewable: boolean;
            /** @description Null while the paper stands. */
            removed: components["schemas"]["AttachmentRemoval"] | null;
        };
        AttachmentsView: {
            items: components["schemas"]["AttachmentView"][];
            mayWrite: boolean;
            largestBytes: number;
            /** @description Extensions of the accepted formats. */
            accepted: string[];
        };
        RemoveAttachmentDto: {
            reason: string;
        };
        OfficerItem: {
            id: number;
            displayName: string;
            departmentId: number;
            department: string;
            active: boolean;
            openFiles: number;
            openFilesByKind: components["schemas"]["HeldFilesView"][];
        };
        OfficerPage: {
            items: components["schemas"]["OfficerItem"][];
            hasNextPage: boolean;
        };
        OfficerTotals: {
            count: number;
        };
        HeldFileView: {
            /** @enum {string} */
            subject: "award" | "funding_authorisation" | "grant_request" | "incoming_grant" | "membership" | "report";
            id: number;
            /** @description Its number; null for what has none. */
            reference: string | null;
            title: string;
            beneficiaryName: string | null;
            amountCents: number | null;
            state: string;
            stateSince: string;
        };
        OfficerView: {
            id: number;
            displayName: string;
            departmentId: number;
            department: string;
            active: boolean;
            openFiles: number;
            openFilesByKind: components["schemas"]["HeldFilesView"][];
            files: components["schemas"]["HeldFileView"][];
        };
        HandOverDto: {
            /** @description The officer who goes on with the files. */
            toId: number;
            /** @description Told in the history of each file. */
            reason?: string | null;
        };
        CommitmentCheckView: {
            facts: {
                [key: string]: unknown;
            };
            /** @description Digest of its facts: other facts make another anomaly. */
            id: number;
            /** @enum {string} */
            code: "budget_alias" | "chapitre_section" | "closed_code" | "convention_missing" | "envelope_nearly_empty" | "line_beyond" | "missing_axis" | "movements" | "multi_year" | "nature_beneficiary" | "nature_chapitre" | "printed_differs" | "unknown_code" | "without_vote" | "wrong_year";
            /** @enum {string} */
            severity: "attention" | "info" | "stop" | "unknown";
            /** @enum {string} */
            subject: "award" | "control_envelope" | "credit_line" | "membership";
            subjectId: number;
            /** @description The body, or the codes of the line. */
            name: string;
            /** @description What the document is for, or the budget. */
            title: string;
            /** @description Its arithmetic, in words. */
            sentence: string;
            /** @description The article of law or the rule that asks for it. */
            source: string;
            /** @description Of the line of the document, or of the document; what is left of the line, below zero, or of the envelope. */
            amountCents: number;
            budget: string;
            year: number;
            /** @enum {string} */
            section: "fonctionnement" | "investissement";
            chapitre: string;
            departmentId: number | null;
            department: string | null;
            creditLineId: number | null;
            envelopeId: number;
            /**
             * @description Null while nobody has answered.
             * @enum {string|null}
             */
            outcome: "corrected" | "verified" | null;
            note: string | null;
            treatedBy: string | null;
            treatedOn: string | null;
        };
        CommitmentCheckPage: {
            items: components["schemas"]["CommitmentCheckView"][];
            hasNextPage: boolean;
        };
        CommitmentCheckTotals: {
            count: number;
            stop: number;
            attention: number;
            unknown: number;
            info: number;
            /** @description Grants and memberships behind them, each once. */
            documents: number;
            /** @description Theirs, each once. */
            document: components["schemas"]["AmountTotal"];
        };
        TreatChecksDto: {
            /** @description Each stands for exactly the facts that were read. */
            checkIds: number[];
            /** @enum {string} */
            outcome: "corrected" | "verified";
            note?: string | null;
        };
        TreatmentView: {
            treated: number;
        };
        HistoryChangeView: {
            before: {
                [key: string]: unknown;
            } | null;
            after: {
                [key: string]: unknown;
            } | null;
            field: string;
        };
        HistoryEntryView: {
            subject: string;
            subjectId: number;
            /** @description `<subject>.<action>`, as in its life cycle. */
            action: string;
            /** @description What it is called, when the subject alone does not say: the file that was attached. */
            name: string | null;
            changes: components["schemas"]["HistoryChangeView"][];
        };
        HistoryEventView: {
            id: number;
            requestId: string;
            recordedAt: string;
            businessDate: string;
            actorName: string;
            reason: string | null;
            entries: components["schemas"]["HistoryEntryView"][];
        };
        HomeWordingView: {
            params: {
                [key: string]: unknown;
            };
            code: string;
        };
        HomeRowView: {
            id: number;
            label: string;
            detail: string | null;
            /** @description Null when it is not stated, or when the queue has no amounts. */
            cents: number | null;
            since: string | null;
            /** @description Why it waits, or what to know before acting; null when its queue says it all. */
            why: components["schemas"]["HomeWordingView"] | null;
        };
        HomeQueueView: {
            filter: {
                [key: string]: string;
            };
            code: string;
            /** @enum {string} */
            kind: "flow" | "todo" | "waiting";
            /** @description The list that makes it: `GET /api/<resource>?<filter>`. */
            resource: string;
            /** @description Name of its sum in the totals of the list; null when it has no amounts. */
            sum: string | null;
            count: number;
            amount: components["schemas"]["AmountTotal"] | null;
            oldestSince: string | null;
            /** @description What is done with a row, by its name in the life cycle; null when one only looks. */
            action: string | null;
            /** @description The first five. */
            rows: components["schemas"]["HomeRowView"][];
        };
        HomeGroupView: {
            /** @enum {string} */
            role: "administrator" | "assembly_clerk" | "auditor" | "finance_officer" | "grants_officer" | "manager" | "signatory";
            queues: components["schemas"]["HomeQueueView"][];
        };
        HomeLinkView: {
            resource: string;
            id: number | null;
        };
        DeadlineView: {
            params: {
                [key: string]: unknown;
            };
            code: string;
            on: string;
            link: components["schemas"]["HomeLinkView"] | null;
        };
        ChangeView: {
            id: number;
            recordedAt: string;
            actorName: string;
            /** @description `<subject>.<action>`, as in its life cycle. */
            action: string;
            subject: string;
            name: string;
            link: components["schemas"]["HomeLinkView"];
        };
        HomeEnvelopeView: {
            id: number;
            budget: string;
            year: number;
            section: string;
            chapitre: string;
            openedCents: number;
            reservedCents: number;
            committedCents: number;
            orderedCents: number;
            availableCents: number;
        };
        HomeView: {
            today: string;
            /** @description Former sign-in; null at the first. */
            since: string | null;
            groups: components["schemas"]["HomeGroupView"][];
            /** @description What was committed and is held by somebody else; null for roles that follow no payment. */
            elsewhere: components["schemas"]["HomeQueueView"] | null;
            deadlines: components["schemas"]["DeadlineView"][];
            /** @description What others did since then, newest first. */
            changes: components["schemas"]["ChangeView"][];
            /** @description Envelopes of the year, for finance. */
            envelopes: components["schemas"]["HomeEnvelopeView"][];
        };
        DeskFigures: {
            openedCents: number;
            reservedCents: number;
            committedCents: number;
            orderedCents: number;
            externalCents: number;
            attachedCents: number;
            availableCents: number;
            /** @description Credit lines. */
            lines: number;
        };
        DeskNode: {
            openedCents: number;
            reservedCents: number;
            committedCents: number;
            orderedCents: number;
            externalCents: number;
            attachedCents: number;
            availableCents: number;
            /** @description Credit lines. */
            lines: number;
            /** @description A code a level, from the top; `-` for lines that do not use the axis. */
            path: string[];
            /** @description Null when nobody named the code. */
            label: string | null;
            /** @description Something stands below it. */
            hasChildren: boolean;
            isOpen: boolean;
            demonstration: boolean;
        };
        DeskView: {
            /** @enum {string} */
            grouping: "chapitre" | "department" | "politique";
            /** @description Each is the filter that narrows to one of its codes. */
            levels: ("chapitre" | "department" | "fonction" | "nature" | "politique" | "programme" | "sousPolitique")[];
            /** @description The day as of which figures are; null for now. */
            asOf: string | null;
            totals: components["schemas"]["DeskFigures"];
            /** @description In the order of the tree. */
            nodes: components["schemas"]["DeskNode"][];
        };
        DrillRow: {
            originKind: string;
            originId: number;
            /** @enum {string} */
            kind: "amending_budget" | "attachment" | "attachment_reversal" | "cancellation" | "carry_forward" | "carry_over" | "commitment" | "correction" | "external_consumption" | "initial_budget" | "order" | "provisional_credits" | "release" | "reservation" | "supplementary_budget" | "transfer";
            label: string;
            /** @description The act or the report that it stands on. */
            reference: string | null;
            on: string;
            cents: number;
            movements: number;
        };
        DrillGroup: {
            /** @enum {string} */
            balance: "attached" | "committed" | "external" | "opened" | "ordered" | "reserved";
            /** @description How it counts in the figure: 1 adds, -1 takes away. */
            sign: number;
            cents: number;
            /** @description Documents; the first are told. */
            count: number;
            rows: components["schemas"]["DrillRow"][];
        };
        DrillView: {
            /** @enum {string} */
            figure: "attached" | "available" | "committed" | "external" | "opened" | "ordered" | "reserved";
            asOf: string | null;
            cents: number;
            groups: components["schemas"]["DrillGroup"][];
        };
        LedgerItem: {
            id: number;
            /** @enum {string} */
            kind: "amending_budget" | "attachment" | "attachment_reversal" | "cancellation" | "carry_forward" | "carry_over" | "commitment" | "correction" | "external_consumption" | "initial_budget" | "order" | "provisional_credits" | "release" | "reservation" | "supplementary_budget" | "transfer";
            creditLineId: number;
            openedCents: number;
            reservedCents: number;
            committedCents: number;
            orderedCents: number;
            externalCents: number;
            attachedCents: number;
            correctsId: number | null;
            accountingDate: string;
            recordedAt: string;
            recordedBy: string | null;
            originKind: string;
            originId: number;
            label: string;
            budget: string;
            year: number;
            /** @enum {string} */
            section: "fonctionnement" | "investissement";
            chapitre: string;
            nature: string;
            fonction: string;
            sousPolitique: string;
            programme: string;
            department: string;
        };
        LedgerPage: {
            items: components["schemas"]["LedgerItem"][];
            hasNextPage: boolean;
        };
        LedgerTotals: {
            count: number;
            opened: components["schemas"]["AmountTotal"];
            reserved: components["schemas"]["AmountTotal"];
            committed: components["schemas"]["AmountTotal"];
            ordered: components["schemas"]["AmountTotal"];
            external: components["schemas"]["AmountTotal"];
            attached: components["schemas"]["AmountTotal"];
            available: components["schemas"]["AmountTotal"];
        };
        BridgeItem: {
            /** @enum {string} */
            step: "conventioned" | "justified" | "ordered" | "paid" | "voted";
            /** @enum {string} */
            situation: "act_not_enforceable" | "bordereau_to_send" | "bordereau_to_sign" | "certified_for_less" | "convention_at_beneficiary" | "convention_to_notify" | "convention_to_send" | "convention_to_sign" | "convention_unsigned" | "dues" | "mandat_cancelled" | "mandat_rejected" | "nothing_left" | "report_awaited" | "report_before_balance" | "report_late" | "report_returned" | "report_to_check" | "to_certify" | "to_gather" | "to_liquidate" | "to_order" | "to_pay" | "to_take_in_charge";
            id: number;
            /** @enum {string} */
            kind: "award" | "membership";
            fileId: number;
            beneficiaryName: string;
            object: string;
            since: string | null;
            amountCents: number;
            creditLineId: number;
            budget: string;
            year: number;
            chapitre: string;
            nature: string;
            fonction: string;
            sousPolitique: string;
            programme: string;
            department: string;
        };
        BridgePage: {
            items: components["schemas"]["BridgeItem"][];
            hasNextPage: boolean;
        };
        BridgeTotals: {
            count: number;
            amount: components["schemas"]["AmountTotal"];
        };
        BridgeRequests: {
            ids: number[];
            requested: components["schemas"]["AmountTotal"];
            proposed: components["schemas"]["AmountTotal"];
        };
        BridgeReason: {
            /** @enum {string} */
            situation: "act_not_enforceable" | "bordereau_to_send" | "bordereau_to_sign" | "certified_for_less" | "convention_at_beneficiary" | "convention_to_notify" | "convention_to_send" | "convention_to_sign" | "convention_unsigned" | "dues" | "mandat_cancelled" | "mandat_rejected" | "nothing_left" | "report_awaited" | "report_before_balance" | "report_late" | "report_returned" | "report_to_check" | "to_certify" | "to_gather" | "to_liquidate" | "to_order" | "to_pay" | "to_take_in_charge";
            cents: number;
            /** @description Files. */
            count: number;
            since: string | null;
        };
        BridgeStep: {
            /** @enum {string} */
            name: "conventioned" | "justified" | "ordered" | "paid" | "voted";
            /** @description What has come at least that far. */
            cents: number;
            /** @description What stops here: the next step is this one less these. Nothing stops at the last. */
            reasons: components["schemas"]["BridgeReason"][];
        };
        BridgeView: {
            /** @description Null but for one award. */
            requests: components["schemas"]["BridgeRequests"] | null;
            steps: components["schemas"]["BridgeStep"][];
        };
        WordingView: {
            params: {
                [key: string]: unknown;
            };
            code: string;
        };
        StepLinkView: {
            resource: string;
            id: number;
        };
        StepView: {
            /** @enum {string} */
            name: "commitment" | "convention" | "enforceable" | "justification" | "legality" | "payment" | "report" | "request" | "vote";
            /** @enum {string} */
            status: "blocked" | "current" | "done" | "skipped" | "started" | "todo";
            /** @description The amount of this step: asked, proposed, voted, committed, paid, justified. */
            amountCents: number | null;
            fact: components["schemas"]["WordingView"];
            on: string | null;
            reference: string | null;
            link: components["schemas"]["StepLinkView"] | null;
        };
        HolderView: {
            /** @enum {string} */
            role: "accountant" | "assembly_clerk" | "beneficiary" | "finance_officer" | "grants_officer" | "manager" | "nobody" | "signatory";
            /** @description Name of the department or of the body, when it is known. */
            label: string | null;
            since: string | null;
        };
        BandView: {
            steps: components["schemas"]["StepView"][];
            holder: components["schemas"]["HolderView"];
            expected: components["schemas"]["WordingView"];
            next: components["schemas"]["WordingView"];
        };
        AskExportDto: {
            /**
             * @description CSV when left out.
             * @enum {string}
             */
            format?: "csv" | "xlsx";
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    HealthController_health: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthView"];
                };
            };
        };
    };
    JobsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobView"][];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    JobsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    JobsController_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    JobsController_result: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": components["schemas"]["Problem"];
                };
            };
        };
    };
    SessionController_current: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SessionController_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
        };
    };
    SessionController_close: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SessionController_closeAll: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SessionController_password: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SessionController_accounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemonstrationAccountView"][];
                };
            };
        };
    };
    SessionController_moveDay: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveDayDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DepartmentsController_list: {
        parameters: {
            query?: {
                page?: string;
                perPage?: string;
                sort?: string;
                order?: string;
                ids?: string;
                /** @description texte */
                q?: string;
                /** @description open, closed */
                state?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepartmentPage"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DepartmentsController_create: {
        parameters: {
            query?: never;
            header: {
                /** @description One key an entry; a retry keeps it */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateDepartmentDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepartmentView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DepartmentsController_totals: {
        parameters: {
            query?: {
                ids?: string;
                /** @description texte */
                q?: string;
                /** @description open, closed */
                state?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepartmentTotals"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DepartmentsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepartmentView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DepartmentsController_rename: {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenameDepartmentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepartmentView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "department.close": {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepartmentView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UsersController_list: {
        parameters: {
            query?: {
                page?: string;
                perPage?: string;
                sort?: string;
                order?: string;
                ids?: string;
                /** @description texte */
                q?: string;
                /** @description grants_officer, manager, finance_officer, signatory, assembly_clerk, auditor, administrator */
                role?: string;
                /** @description nombres entiers */
                departmentId?: string;
                /** @description active, locked, inactive */
                state?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserPage"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UsersController_create: {
        parameters: {
            query?: never;
            header: {
                /** @description One key an entry; a retry keeps it */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateUserDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserWithPasswordView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UsersController_totals: {
        parameters: {
            query?: {
                ids?: string;
                /** @description texte */
                q?: string;
                /** @description grants_officer, manager, finance_officer, signatory, assembly_clerk, auditor, administrator */
                role?: string;
                /** @description nombres entiers */
                departmentId?: string;
                /** @description active, locked, inactive */
                state?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserTotals"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UsersController_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UsersController_modify: {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ModifyUserDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "app_user.reset_password": {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserWithPasswordView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "app_user.unlock": {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "app_user.deactivate": {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "app_user.reactivate": {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ListViewsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListViewView"][];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ListViewsController_keep: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeepListViewDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ListViewsController_forget: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ParametersController_list: {
        parameters: {
            query?: {
                page?: string;
                perPage?: string;
                sort?: string;
                order?: string;
                ids?: string;
                /** @description codes */
                code?: string;
                /** @description past, in_force, coming */
                standing?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParameterPage"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ParametersController_add: {
        parameters: {
            query?: never;
            header: {
                /** @description One key an entry; a retry keeps it */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddParameterValueDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParameterValueView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ParametersController_totals: {
        parameters: {
            query?: {
                ids?: string;
                /** @description codes */
                code?: string;
                /** @description past, in_force, coming */
                standing?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParameterTotals"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BeneficiariesController_list: {
        parameters: {
            query?: {
                page?: string;
                perPage?: string;
                sort?: string;
                order?: string;
                ids?: string;
                /** @description texte */
                q?: string;
                /** @description association, foundation, company, public_body, natural_person */
                kind?: string;
                /** @description true, false */
                stopped?: string;
                /** @description codes */
                siren?: string;
                /** @description codes */
                legalCategory?: string;
                /** @description true, false */
                accountToConfirm?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BeneficiaryPage"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BeneficiariesController_create: {
        parameters: {
            query?: never;
            header: {
                /** @description One key an entry; a retry keeps it */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateBeneficiaryDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BeneficiaryView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BeneficiariesController_totals: {
        parameters: {
            query?: {
                ids?: string;
                /** @description texte */
                q?: string;
                /** @description association, foundation, company, public_body, natural_person */
                kind?: string;
                /** @description true, false */
                stopped?: string;
                /** @description codes */
                siren?: string;
                /** @description codes */
                legalCategory?: string;
                /** @description true, false */
                accountToConfirm?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BeneficiaryTotals"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BeneficiariesController_likelyDuplicates: {
        parameters: {
            query?: {
                legalName?: string | null;
                usualName?: string | null;
                acronym?: string | null;
                siret?: string | null;
                rna?: string | null;
                postalCode?: string | null;
                city?: string | null;
                /** @description The record itself, when it exists: its own bank accounts are compared too. */
                id?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LikelyDuplicateView"][];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BeneficiariesController_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BeneficiaryView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BeneficiariesController_modify: {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ModifyBeneficiaryDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BeneficiaryView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BeneficiariesController_mergePreview: {
        parameters: {
            query?: {
                /** @description The record that would remain. */
                intoId?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MergePreviewView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "beneficiary.merge": {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeBeneficiaryDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BeneficiaryView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BeneficiariesController_addContact: {
        parameters: {
            query?: never;
            header: {
                /** @description One key an entry; a retry keeps it */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddContactDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BeneficiaryView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BeneficiariesController_addBankAccount: {
        parameters: {
            query?: never;
            header: {
                /** @description One key an entry; a retry keeps it */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddBankAccountDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BeneficiaryView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BankAccountsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankAccountView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "bank_account.confirm": {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmBankAccountDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankAccountView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "bank_account.refuse": {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefuseBankAccountDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankAccountView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BankAccountsController_reveal: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevealedBankAccountView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BeneficiaryContactsController_end: {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndContactDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BeneficiaryView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LegalCategoriesController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegalCategoryView"][];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BudgetsController_list: {
        parameters: {
            query?: {
                page?: string;
                perPage?: string;
                sort?: string;
                order?: string;
                ids?: string;
                /** @description texte */
                q?: string;
                /** @description principal, annex, territory_state */
                kind?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BudgetPage"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BudgetsController_create: {
        parameters: {
            query?: never;
            header: {
                /** @description One key an entry; a retry keeps it */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateBudgetDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BudgetView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BudgetsController_totals: {
        parameters: {
            query?: {
                ids?: string;
                /** @description texte */
                q?: string;
                /** @description principal, annex, territory_state */
                kind?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BudgetTotals"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FiscalYearsController_list: {
        parameters: {
            query?: {
                page?: string;
                perPage?: string;
                sort?: string;
                order?: string;
                ids?: string;
                /** @description nombres entiers */
                year?: string;
                /** @description nombres entiers */
                budgetId?: string;
                /** @description preparing, provisional, voted, additional_period, closed */
                state?: string;
                /** @description true, false */
                toAdvance?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FiscalYearPage"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FiscalYearsController_open: {
        parameters: {
            query?: never;
            header: {
                /** @description One key an entry; a retry keeps it */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenFiscalYearDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FiscalYearView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FiscalYearsController_totals: {
        parameters: {
            query?: {
                ids?: string;
                /** @description nombres entiers */
                year?: string;
                /** @description nombres entiers */
                budgetId?: string;
                /** @description preparing, provisional, voted, additional_period, closed */
                state?: string;
                /** @description true, false */
                toAdvance?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FiscalYearTotals"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FiscalYearsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FiscalYearView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "fiscal_year.start": {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FiscalYearView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "fiscal_year.vote": {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordVoteDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FiscalYearView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "fiscal_year.open_additional_period": {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FiscalYearView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "fiscal_year.close": {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FiscalYearView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CreditLinesController_list: {
        parameters: {
            query?: {
                page?: string;
                perPage?: string;
                sort?: string;
                order?: string;
                ids?: string;
                /** @description texte */
                q?: string;
                /** @description nombres entiers */
                year?: string;
                /** @description nombres entiers */
                budgetId?: string;
                /** @description fonctionnement, investissement */
                section?: string;
                /** @description codes */
                chapitre?: string;
                /** @description codes */
                nature?: string;
                /** @description codes */
                fonction?: string;
                /** @description codes */
                politique?: string;
                /** @description codes */
                sousPolitique?: string;
                /** @description codes */
                programme?: string;
                /** @description codes */
                department?: string;
                /** @description nombres entiers */
                departmentId?: string;
                /** @description nombres entiers */
                envelopeId?: string;
                /** @description true, false */
                belowZero?: string;
                /** @description true, false */
                overridden?: string;
                /** @description true, false */
                imputable?: string;
                /** @description true, false */
                envelopeExceeded?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreditLinePage"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CreditLinesController_create: {
        parameters: {
            query?: never;
            header: {
                /** @description One key an entry; a retry keeps it */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCreditLineDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreditLineView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CreditLinesController_totals: {
        parameters: {
            query?: {
                ids?: string;
                /** @description texte */
                q?: string;
                /** @description nombres entiers */
                year?: string;
                /** @description nombres entiers */
                budgetId?: string;
                /** @description fonctionnement, investissement */
                section?: string;
                /** @description codes */
                chapitre?: string;
                /** @description codes */
                nature?: string;
                /** @description codes */
                fonction?: string;
                /** @description codes */
                politique?: string;
                /** @description codes */
                sousPolitique?: string;
                /** @description codes */
                programme?: string;
                /** @description codes */
                department?: string;
                /** @description nombres entiers */
                departmentId?: string;
                /** @description nombres entiers */
                envelopeId?: string;
                /** @description true, false */
                belowZero?: string;
                /** @description true, false */
                overridden?: string;
                /** @description true, false */
                imputable?: string;
                /** @description true, false */
                envelopeExceeded?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreditLineTotals"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CreditLinesController_candidates: {
        parameters: {
            query: {
                /** @description As the act prints it. */
                printed: string;
                year: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CandidatesView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CreditLinesController_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreditLineView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CreditLinesController_explain: {
        parameters: {
            query?: {
                /** @description Cents; null when not stated */
                wantedCents?: number | null;
                /** @description A document whose own share is told apart: `award:12`. */
                origin?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnvelopeExplanationView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CreditLinesController_movements: {
        parameters: {
            query?: {
                page?: string;
                perPage?: string;
                sort?: string;
                order?: string;
                ids?: string;
                /** @description initial_budget, supplementary_budget, amending_budget, reservation, commitment, release, order, cancellation, transfer, provisional_credits, correction, external_consumption, carry_forward, carry_over, attachment, attachment_reversal */
                kind?: string;
                /** @description nombres entiers */
                creditLineId?: string;
                /** @description nombres entiers */
                envelopeId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovementPage"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CreditLinesController_recordCredits: {
        parameters: {
            query?: never;
            header: {
                /** @description One key an entry; a retry keeps it */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordCreditsDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreditLineView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ControlEnvelopesController_explain: {
        parameters: {
            query?: {
                /** @description Cents; null when not stated */
                wantedCents?: number | null;
                /** @description A document whose own share is told apart: `award:12`. */
                origin?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnvelopeExplanationView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ControlEnvelopesController_movements: {
        parameters: {
            query?: {
                page?: string;
                perPage?: string;
                sort?: string;
                order?: string;
                ids?: string;
                /** @description initial_budget, supplementary_budget, amending_budget, reservation, commitment, release, order, cancellation, transfer, provisional_credits, correction, external_consumption, carry_forward, carry_over, attachment, attachment_reversal */
                kind?: string;
                /** @description nombres entiers */
                creditLineId?: string;
                /** @description nombres entiers */
                envelopeId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovementPage"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DelegationsController_list: {
        parameters: {
            query?: {
                page?: string;
                perPage?: string;
                sort?: string;
                order?: string;
                ids?: string;
                /** @description texte */
                q?: string;
                /** @description nombres entiers */
                userId?: string;
                /** @description nombres entiers */
                budgetId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegationPage"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DelegationsController_give: {
        parameters: {
            query?: never;
            header: {
                /** @description One key an entry; a retry keeps it */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveDelegationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegationView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DelegationsController_totals: {
        parameters: {
            query?: {
                ids?: string;
                /** @description texte */
                q?: string;
                /** @description nombres entiers */
                userId?: string;
                /** @description nombres entiers */
                budgetId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegationTotals"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DelegationsController_choices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegationChoices"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DelegationsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegationView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DelegationsController_end: {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndDelegationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegationView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OverrideRightsController_list: {
        parameters: {
            query?: {
                page?: string;
                perPage?: string;
                sort?: string;
                order?: string;
                ids?: string;
                /** @description texte */
                q?: string;
                /** @description nombres entiers */
                userId?: string;
                /** @description nombres entiers */
                budgetId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OverrideRightPage"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OverrideRightsController_give: {
        parameters: {
            query?: never;
            header: {
                /** @description One key an entry; a retry keeps it */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveOverrideRightDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OverrideRightView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OverrideRightsController_totals: {
        parameters: {
            query?: {
                ids?: string;
                /** @description texte */
                q?: string;
                /** @description nombres entiers */
                userId?: string;
                /** @description nombres entiers */
                budgetId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OverrideRightTotals"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OverrideRightsController_choices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OverrideRightChoices"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OverrideRightsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OverrideRightView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OverrideRightsController_end: {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndOverrideRightDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OverrideRightView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AuthorisationsController_list: {
        parameters: {
            query?: {
                page?: string;
                perPage?: string;
                sort?: string;
                order?: string;
                ids?: string;
                /** @description texte */
                q?: string;
                /** @description nombres entiers */
                budgetId?: string;
                /** @description fonctionnement, investissement */
                section?: string;
                /** @description année */
                year?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthorisationPage"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AuthorisationsController_create: {
        parameters: {
            query?: never;
            header: {
                /** @description One key an entry; a retry keeps it */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAuthorisationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthorisationView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AuthorisationsController_totals: {
        parameters: {
            query?: {
                ids?: string;
                /** @description texte */
                q?: string;
                /** @description nombres entiers */
                budgetId?: string;
                /** @description fonctionnement, investissement */
                section?: string;
                /** @description année */
                year?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthorisationTotals"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AuthorisationsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthorisationView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AuthorisationsController_revise: {
        parameters: {
            query?: never;
            header: {
                /** @description One key an entry; a retry keeps it */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviseAuthorisationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthorisationView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NomenclatureController_list: {
        parameters: {
            query?: {
                page?: string;
                perPage?: string;
                sort?: string;
                order?: string;
                ids?: string;
                /** @description texte */
                q?: string;
                /** @description chapitre, nature, fonction, politique, sous_politique, programme */
                axis?: string;
                /** @description nombres entiers */
                year?: string;
                /** @description codes */
                code?: string;
                /** @description codes */
                parent?: string;
                /** @description open, closed */
                state?: string;
                /** @description nombre entier */
                forBudgetId?: string;
                /** @description true, false */
                usable?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NomenclaturePage"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NomenclatureController_create: {
        parameters: {
            query?: never;
            header: {
                /** @description One key an entry; a retry keeps it */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCodeDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NomenclatureCodeView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NomenclatureController_totals: {
        parameters: {
            query?: {
                ids?: string;
                /** @description texte */
                q?: string;
                /** @description chapitre, nature, fonction, politique, sous_politique, programme */
                axis?: string;
                /** @description nombres entiers */
                year?: string;
                /** @description codes */
                code?: string;
                /** @description codes */
                parent?: string;
                /** @description open, closed */
                state?: string;
                /** @description nombre entier */
                forBudgetId?: string;
                /** @description true, false */
                usable?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NomenclatureTotals"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NomenclatureController_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NomenclatureCodeView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NomenclatureController_modify: {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ModifyCodeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NomenclatureCodeView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "nomenclature_code.close": {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NomenclatureCodeView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "nomenclature_code.reopen": {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NomenclatureCodeView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TransfersController_list: {
        parameters: {
            query?: {
                page?: string;
                perPage?: string;
                sort?: string;
                order?: string;
                ids?: string;
                /** @description texte */
                q?: string;
                /** @description nombres entiers */
                year?: string;
                /** @description nombres entiers */
                budgetId?: string;
                /** @description nombres entiers */
                fiscalYearId?: string;
                /** @description fonctionnement, investissement */
                section?: string;
                /** @description within_chapitre, between_chapitres */
                scope?: string;
                /** @description decided, to_report, reported, corrected */
                state?: string;
                /** @description AAAA-MM-JJ */
                decidedFrom?: string;
                /** @description AAAA-MM-JJ */
                decidedTo?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferPage"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TransfersController_create: {
        parameters: {
            query?: never;
            header: {
                /** @description One key an entry; a retry keeps it */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTransferDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TransfersController_totals: {
        parameters: {
            query?: {
                ids?: string;
                /** @description texte */
                q?: string;
                /** @description nombres entiers */
                year?: string;
                /** @description nombres entiers */
                budgetId?: string;
                /** @description nombres entiers */
                fiscalYearId?: string;
                /** @description fonctionnement, investissement */
                section?: string;
                /** @description within_chapitre, between_chapitres */
                scope?: string;
                /** @description decided, to_report, reported, corrected */
                state?: string;
                /** @description AAAA-MM-JJ */
                decidedFrom?: string;
                /** @description AAAA-MM-JJ */
                decidedTo?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferTotals"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TransfersController_ceilings: {
        parameters: {
            query?: {
                year?: number | null;
                fiscalYearId?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferCeilingView"][];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TransfersController_preview: {
        parameters: {
            query?: {
                fromLineId?: number | null;
                toLineId?: number | null;
                otherChapitre?: string | null;
                /** @description Cents; null when not stated */
                amountCents?: number | null;
                on?: string | null;
                act?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferPreview"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TransfersController_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TransfersController_recordRealExpenditure: {
        parameters: {
            query?: never;
            header: {
                /** @description One key an entry; a retry keeps it */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordRealExpenditureDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RealExpenditureView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "transfer.report": {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportTransferDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "transfer.correct": {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectTransferDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CorrectionsController_correct: {
        parameters: {
            query?: never;
            header: {
                /** @description One key an entry; a retry keeps it */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectMovementDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovementItem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ExternalConsumptionsController_list: {
        parameters: {
            query?: {
                page?: string;
                perPage?: string;
                sort?: string;
                order?: string;
                ids?: string;
                /** @description texte */
                q?: string;
                /** @description nombres entiers */
                year?: string;
                /** @description nombres entiers */
                budgetId?: string;
                /** @description fonctionnement, investissement */
                section?: string;
                /** @description codes */
                chapitre?: string;
                /** @description nombres entiers */
                envelopeId?: string;
                /** @description true, false */
                current?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExternalConsumptionPage"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ExternalConsumptionsController_record: {
        parameters: {
            query?: never;
            header: {
                /** @description One key an entry; a retry keeps it */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordExternalConsumptionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExternalConsumptionItem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ExternalConsumptionsController_totals: {
        parameters: {
            query?: {
                ids?: string;
                /** @description texte */
                q?: string;
                /** @description nombres entiers */
                year?: string;
                /** @description nombres entiers */
                budgetId?: string;
                /** @description fonctionnement, investissement */
                section?: string;
                /** @description codes */
                chapitre?: string;
                /** @description nombres entiers */
                envelopeId?: string;
                /** @description true, false */
                current?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExternalConsumptionTotals"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ExternalConsumptionsController_envelopes: {
        parameters: {
            query?: {
                year?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ToldEnvelope"][];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NatureRulesController_list: {
        parameters: {
            query?: {
                page?: string;
                perPage?: string;
                sort?: string;
                order?: string;
                ids?: string;
                /** @description texte */
                q?: string;
                /** @description award, membership */
                document?: string;
                /** @description codes */
                beneficiaryKind?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NatureRulePage"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NatureRulesController_totals: {
        parameters: {
            query?: {
                ids?: string;
                /** @description texte */
                q?: string;
                /** @description award, membership */
                document?: string;
                /** @description codes */
                beneficiaryKind?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NatureRuleTotals"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CodeSuccessionsController_list: {
        parameters: {
            query?: {
                page?: string;
                perPage?: string;
                sort?: string;
                order?: string;
                ids?: string;
                /** @description chapitre, nature, fonction, sous_politique, programme */
                axis?: string;
                /** @description nombres entiers */
                year?: string;
                /** @description codes */
                formerCode?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeSuccessionPage"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CodeSuccessionsController_create: {
        parameters: {
            query?: never;
            header: {
                /** @description One key an entry; a retry keeps it */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSuccessionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeSuccessionView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CodeSuccessionsController_totals: {
        parameters: {
            query?: {
                ids?: string;
                /** @description chapitre, nature, fonction, sous_politique, programme */
                axis?: string;
                /** @description nombres entiers */
                year?: string;
                /** @description codes */
                formerCode?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeSuccessionTotals"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CarriedLinesController_carried: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CarriedLinesView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CarriedLinesController_carry: {
        parameters: {
            query?: never;
            header: {
                /** @description One key an entry; a retry keeps it */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CarryLinesDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CarriedView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProvisionalCreditsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProvisionalCreditsView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProvisionalCreditsController_open: {
        parameters: {
            query?: never;
            header: {
                /** @description One key an entry; a retry keeps it */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenProvisionalCreditsDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProvisionalCreditsView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BudgetImportsController_list: {
        parameters: {
            query?: {
                page?: string;
                perPage?: string;
                sort?: string;
                order?: string;
                ids?: string;
                /** @description texte */
                q?: string;
                /** @description reading, faulty, ready, writing, imported, abandoned */
                state?: string;
                /** @description initial_budget, supplementary_budget, amending_budget */
                kind?: string;
                /** @description nombres entiers */
                year?: string;
                /** @description nombres entiers */
                budgetId?: string;
                /** @description nombres entiers */
                fiscalYearId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BudgetImportPage"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BudgetImportsController_receive: {
        parameters: {
            query: {
                fiscalYearId: number;
                kind: "amending_budget" | "initial_budget" | "supplementary_budget";
                /** @description The vote as acts name it: « Budget primitif 2020 ». */
                act: string;
                /** @description Accounting day: that of the vote. */
                votedOn: string;
                /** @description Name of the file on the desk of whoever sends it. */
                name: string;
            };
            header: {
                /** @description One key an entry; a retry keeps it */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BudgetImportView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BudgetImportsController_totals: {
        parameters: {
            query?: {
                ids?: string;
                /** @description texte */
                q?: string;
                /** @description reading, faulty, ready, writing, imported, abandoned */
                state?: string;
                /** @description initial_budget, supplementary_budget, amending_budget */
                kind?: string;
                /** @description nombres entiers */
                year?: string;
                /** @description nombres entiers */
                budgetId?: string;
                /** @description nombres entiers */
                fiscalYearId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BudgetImportTotals"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BudgetImportsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BudgetImportView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BudgetImportsController_lines: {
        parameters: {
            query?: {
                page?: number;
                perPage?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportLinePage"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BudgetImportsController_findings: {
        parameters: {
            query?: {
                page?: number;
                perPage?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportFindingPage"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BudgetImportsController_findingsFile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": components["schemas"]["Problem"];
                };
            };
        };
    };
    "budget_import.confirm": {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BudgetImportView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "budget_import.check_again": {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BudgetImportView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "budget_import.abandon": {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BudgetImportView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GrantRequestsController_list: {
        parameters: {
            query?: {
                page?: string;
                perPage?: string;
                sort?: string;
                order?: string;
                ids?: string;
                /** @description texte */
                q?: string;
                /** @description draft, submitted, to_complete, complete, under_review, proposed, refusal_proposed, on_report, granted, refused, inadmissible, closed, withdrawn, renounced, lapsed */
                state?: string;
                /** @description running_costs, action, investment */
                kind?: string;
                /** @description nombres entiers */
                fiscalYear?: string;
                /** @description nombres entiers */
                beneficiaryId?: string;
                /** @description nombres entiers */
                departmentId?: string;
                /** @description nombres entiers */
                officerId?: string;
                /** @description true, false */
                refusal?: string;
                /** @description true, false */
                inAward?: string;
                /** @description AAAA-MM-JJ */
                receivedFrom?: string;
                /** @description AAAA-MM-JJ */
                receivedTo?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantRequestPage"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GrantRequestsController_create: {
        parameters: {
            query?: never;
            header: {
                /** @description One key an entry; a retry keeps it */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateGrantRequestDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantRequestView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GrantRequestsController_totals: {
        parameters: {
            query?: {
                ids?: string;
                /** @description texte */
                q?: string;
                /** @description draft, submitted, to_complete, complete, under_review, proposed, refusal_proposed, on_report, granted, refused, inadmissible, closed, withdrawn, renounced, lapsed */
                state?: string;
                /** @description running_costs, action, investment */
                kind?: string;
                /** @description nombres entiers */
                fiscalYear?: string;
                /** @description nombres entiers */
                beneficiaryId?: string;
                /** @description nombres entiers */
                departmentId?: string;
                /** @description nombres entiers */
                officerId?: string;
                /** @description true, false */
                refusal?: string;
                /** @description true, false */
                inAward?: string;
                /** @description AAAA-MM-JJ */
                receivedFrom?: string;
                /** @description AAAA-MM-JJ */
                receivedTo?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantRequestTotals"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GrantRequestsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantRequestView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GrantRequestsController_modify: {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ModifyGrantRequestDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantRequestView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GrantRequestsController_recordPapers: {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordPapersDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantRequestView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "grant_request.submit": {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantRequestView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "grant_request.ask_completion": {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskCompletionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantRequestView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "grant_request.resubmit": {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantRequestView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "grant_request.declare_complete": {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantRequestView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "grant_request.start_review": {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantRequestView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "grant_request.propose": {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeGrantRequestDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantRequestView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "grant_request.return_to_review": {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantRequestView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "grant_request.suggest_refusal": {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantRequestReasonDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantRequestView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "grant_request.confirm_refusal": {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantRequestView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "grant_request.declare_inadmissible": {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantRequestReasonDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantRequestView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "grant_request.close": {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantRequestReasonDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantRequestView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "grant_request.withdraw": {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantRequestReasonDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantRequestView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RequestAccountsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestAccountView"][];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MembershipsController_list: {
        parameters: {
            query?: {
                page?: string;
                perPage?: string;
                sort?: string;
                order?: string;
                ids?: string;
                /** @description texte */
                q?: string;
                /** @description drafting, visa_requested, reserved, approved, dismissed, ended */
                state?: string;
                /** @description nombres entiers */
                duesYear?: string;
                /** @description nombres entiers */
                beneficiaryId?: string;
                /** @description nombres entiers */
                departmentId?: string;
                /** @description nombres entiers */
                officerId?: string;
                /** @description nombres entiers */
                reportId?: string;
                /** @description true, false */
                reported?: string;
                /** @description true, false */
                beyondLine?: string;
                /** @description true, false */
                feeCalled?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipPage"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MembershipsController_create: {
        parameters: {
            query?: never;
            header: {
                /** @description One key an entry; a retry keeps it */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateMembershipDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MembershipsController_totals: {
        parameters: {
            query?: {
                ids?: string;
                /** @description texte */
                q?: string;
                /** @description drafting, visa_requested, reserved, approved, dismissed, ended */
                state?: string;
                /** @description nombres entiers */
                duesYear?: string;
                /** @description nombres entiers */
                beneficiaryId?: string;
                /** @description nombres entiers */
                departmentId?: string;
                /** @description nombres entiers */
                officerId?: string;
                /** @description nombres entiers */
                reportId?: string;
                /** @description true, false */
                reported?: string;
                /** @description true, false */
                beyondLine?: string;
                /** @description true, false */
                feeCalled?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipTotals"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MembershipsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MembershipsController_modify: {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ModifyMembershipDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "membership.give_visa": {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveVisaDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "membership.discard": {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "membership.record_fee_call": {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordFeeCallDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "membership.end": {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndMembershipDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AwardsController_list: {
        parameters: {
            query?: {
                page?: string;
                perPage?: string;
                sort?: string;
                order?: string;
                ids?: string;
                /** @description texte */
                q?: string;
                /** @description drafting, visa_requested, reserved, granted, dismissed, renounced, lapsed */
                state?: string;
                /** @description nombres entiers */
                fiscalYear?: string;
                /** @description nombres entiers */
                beneficiaryId?: string;
                /** @description nombres entiers */
                departmentId?: string;
                /** @description nombres entiers */
                officerId?: string;
                /** @description nombres entiers */
                authorisationId?: string;
                /** @description nombres entiers */
                creditsDueIn?: string;
                /** @description nombres entiers */
                reportId?: string;
                /** @description true, false */
                reported?: string;
                /** @description true, false */
                certifiable?: string;
                /** @description true, false */
                awaitsReport?: string;
                /** @description true, false */
                beyondLine?: string;
                /** @description AAAA-MM-JJ */
                reportDueFrom?: string;
                /** @description AAAA-MM-JJ */
                reportDueTo?: string;
                /** @description grants_officer, manager, finance_officer, signatory, assembly_clerk, beneficiary, accountant, nobody */
                holder?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AwardPage"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AwardsController_create: {
        parameters: {
            query?: never;
            header: {
                /** @description One key an entry; a retry keeps it */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAwardDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AwardView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AwardsController_totals: {
        parameters: {
            query?: {
                ids?: string;
                /** @description texte */
                q?: string;
                /** @description drafting, visa_requested, reserved, granted, dismissed, renounced, lapsed */
                state?: string;
                /** @description nombres entiers */
                fiscalYear?: string;
                /** @description nombres entiers */
                beneficiaryId?: string;
                /** @description nombres entiers */
                departmentId?: string;
                /** @description nombres entiers */
                officerId?: string;
                /** @description nombres entiers */
                authorisationId?: string;
                /** @description nombres entiers */
                creditsDueIn?: string;
                /** @description nombres entiers */
                reportId?: string;
                /** @description true, false */
                reported?: string;
                /** @description true, false */
                certifiable?: string;
                /** @description true, false */
                awaitsReport?: string;
                /** @description true, false */
                beyondLine?: string;
                /** @description AAAA-MM-JJ */
                reportDueFrom?: string;
                /** @description AAAA-MM-JJ */
                reportDueTo?: string;
                /** @description grants_officer, manager, finance_officer, signatory, assembly_clerk, beneficiary, accountant, nobody */
                holder?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AwardTotals"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AwardsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AwardView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AwardsController_modify: {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ModifyAwardDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AwardView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "award.give_visa": {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveVisaDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AwardView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "award.resolve_imputation": {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResolveImputationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AwardView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "award.commit_yearly_credits": {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AwardView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "award.discard": {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AwardView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ConventionsController_list: {
        parameters: {
            query?: {
                page?: string;
                perPage?: string;
                sort?: string;
                order?: string;
                ids?: string;
                /** @description texte */
                q?: string;
                /** @description drafting, text_approved, annexed, voted, sent, beneficiary_signed, authority_signed, notified, never_signed, void, terminated */
                state?: string;
                /** @description financial, objectives, multi_year, investment */
                kind?: string;
                /** @description nombres entiers */
                awardId?: string;
                /** @description nombres entiers */
                departmentId?: string;
                /** @description nombres entiers */
                officerId?: string;
                /** @description nombres entiers */
                beneficiaryId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConventionPage"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ConventionsController_create: {
        parameters: {
            query?: never;
            header: {
                /** @description One key an entry; a retry keeps it */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateConventionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConventionView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ConventionsController_totals: {
        parameters: {
            query?: {
                ids?: string;
                /** @description texte */
                q?: string;
                /** @description drafting, text_approved, annexed, voted, sent, beneficiary_signed, authority_signed, notified, never_signed, void, terminated */
                state?: string;
                /** @description financial, objectives, multi_year, investment */
                kind?: string;
                /** @description nombres entiers */
                awardId?: string;
                /** @description nombres entiers */
                departmentId?: string;
                /** @description nombres entiers */
                officerId?: string;
                /** @description nombres entiers */
                beneficiaryId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConventionTotals"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ConventionsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConventionView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ConventionsController_modify: {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ModifyConventionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConventionView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ConventionsController_readText: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                textVersion: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConventionTextView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ConventionsController_revise: {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviseConventionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConventionView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "convention.approve_text": {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConventionView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "convention.return_text": {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnConventionTextDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConventionView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "convention.restore_annexed_text": {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConventionView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "convention.send": {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendConventionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConventionView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "convention.record_beneficiary_signature": {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordBeneficiarySignatureDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConventionView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "convention.sign": {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignConventionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConventionView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "convention.notify": {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NotifyConventionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConventionView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "award.renounce": {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveUpAwardDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AwardView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "award.lapse": {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveUpAwardDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AwardView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    IncomingGrantsController_list: {
        parameters: {
            query?: {
                page?: string;
                perPage?: string;
                sort?: string;
                order?: string;
                ids?: string;
                /** @description texte */
                q?: string;
                /** @description identified, filed, authorised, pending, awarded, refused, agreed, claimed, received, justified, closed, abandoned */
                state?: string;
                /** @description included, excluded */
                tax?: string;
                /** @description true, false */
                filedFirst?: string;
                /** @description nombres entiers */
                authorisationId?: string;
                /** @description nombres entiers */
                departmentId?: string;
                /** @description nombres entiers */
                officerId?: string;
                /** @description AAAA-MM-JJ */
                filedFrom?: string;
                /** @description AAAA-MM-JJ */
                filedTo?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncomingGrantPage"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    IncomingGrantsController_create: {
        parameters: {
            query?: never;
            header: {
                /** @description One key an entry; a retry keeps it */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateIncomingGrantDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncomingGrantView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    IncomingGrantsController_totals: {
        parameters: {
            query?: {
                ids?: string;
                /** @description texte */
                q?: string;
                /** @description identified, filed, authorised, pending, awarded, refused, agreed, claimed, received, justified, closed, abandoned */
                state?: string;
                /** @description included, excluded */
                tax?: string;
                /** @description true, false */
                filedFirst?: string;
                /** @description nombres entiers */
                authorisationId?: string;
                /** @description nombres entiers */
                departmentId?: string;
                /** @description nombres entiers */
                officerId?: string;
                /** @description AAAA-MM-JJ */
                filedFrom?: string;
                /** @description AAAA-MM-JJ */
                filedTo?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncomingGrantTotals"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    IncomingGrantsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncomingGrantView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    IncomingGrantsController_modify: {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ModifyIncomingGrantDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncomingGrantView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "incoming_grant.file": {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileIncomingGrantDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncomingGrantView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "incoming_grant.attach": {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttachIncomingGrantDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncomingGrantView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "incoming_grant.record_award": {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AwardIncomingGrantDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncomingGrantView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "incoming_grant.record_refusal": {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefuseIncomingGrantDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncomingGrantView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "incoming_grant.record_agreement": {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantFactDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncomingGrantView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "incoming_grant.record_claim": {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantFactDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncomingGrantView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "incoming_grant.record_receipt": {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReceiveIncomingGrantDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncomingGrantView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "incoming_grant.record_justification": {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantFactDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncomingGrantView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "incoming_grant.close": {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantFactDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncomingGrantView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "incoming_grant.abandon": {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AbandonIncomingGrantDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncomingGrantView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FundingAuthorisationsController_list: {
        parameters: {
            query?: {
                page?: string;
                perPage?: string;
                sort?: string;
                order?: string;
                ids?: string;
                /** @description texte */
                q?: string;
                /** @description drafting, on_report, authorised, dismissed */
                state?: string;
                /** @description true, false */
                blanket?: string;
                /** @description nombres entiers */
                departmentId?: string;
                /** @description nombres entiers */
                officerId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FundingAuthorisationPage"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FundingAuthorisationsController_create: {
        parameters: {
            query?: never;
            header: {
                /** @description One key an entry; a retry keeps it */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateFundingAuthorisationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FundingAuthorisationView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FundingAuthorisationsController_totals: {
        parameters: {
            query?: {
                ids?: string;
                /** @description texte */
                q?: string;
                /** @description drafting, on_report, authorised, dismissed */
                state?: string;
                /** @description true, false */
                blanket?: string;
                /** @description nombres entiers */
                departmentId?: string;
                /** @description nombres entiers */
                officerId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FundingAuthorisationTotals"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FundingAuthorisationsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FundingAuthorisationView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FundingAuthorisationsController_modify: {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ModifyFundingAuthorisationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FundingAuthorisationView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "funding_authorisation.discard": {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FundingAuthorisationView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SittingsController_list: {
        parameters: {
            query?: {
                page?: string;
                perPage?: string;
                sort?: string;
                order?: string;
                ids?: string;
                /** @description texte */
                q?: string;
                /** @description bureau, conseil */
                body?: string;
                /** @description planned, held */
                state?: string;
                /** @description AAAA-MM-JJ */
                heldFrom?: string;
                /** @description AAAA-MM-JJ */
                heldTo?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SittingPage"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SittingsController_plan: {
        parameters: {
            query?: never;
            header: {
                /** @description One key an entry; a retry keeps it */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanSittingDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SittingView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SittingsController_totals: {
        parameters: {
            query?: {
                ids?: string;
                /** @description texte */
                q?: string;
                /** @description bureau, conseil */
                body?: string;
                /** @description planned, held */
                state?: string;
                /** @description AAAA-MM-JJ */
                heldFrom?: string;
                /** @description AAAA-MM-JJ */
                heldTo?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SittingTotals"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SittingsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SittingView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SittingsController_modify: {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ModifySittingDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SittingView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SittingsController_recordMembers: {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordMembersDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SittingView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "sitting.hold": {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SittingView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ActSeriesController_list: {
        parameters: {
            query?: {
                page?: string;
                perPage?: string;
                sort?: string;
                order?: string;
                ids?: string;
                /** @description report, deliberation */
                kind?: string;
                /** @description bureau, conseil */
                body?: string;
                /** @description true, false */
                open?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeriesPage"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ActSeriesController_open: {
        parameters: {
            query?: never;
            header: {
                /** @description One key an entry; a retry keeps it */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenSeriesDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeriesItem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ActSeriesController_totals: {
        parameters: {
            query?: {
                ids?: string;
                /** @description report, deliberation */
                kind?: string;
                /** @description bureau, conseil */
                body?: string;
                /** @description true, false */
                open?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeriesTotals"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ActNumbersController_list: {
        parameters: {
            query?: {
                page?: string;
                perPage?: string;
                sort?: string;
                order?: string;
                ids?: string;
                /** @description texte */
                q?: string;
                /** @description reserved, used, voided */
                state?: string;
                /** @description report, deliberation */
                kind?: string;
                /** @description nombres entiers */
                year?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActNumberPage"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ActNumbersController_totals: {
        parameters: {
            query?: {
                ids?: string;
                /** @description texte */
                q?: string;
                /** @description reserved, used, voided */
                state?: string;
                /** @description report, deliberation */
                kind?: string;
                /** @description nombres entiers */
                year?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActNumberTotals"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ActNumbersController_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActNumberView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "act_number.void": {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VoidNumberDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActNumberView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReportsController_list: {
        parameters: {
            query?: {
                page?: string;
                perPage?: string;
                sort?: string;
                order?: string;
                ids?: string;
                /** @description texte */
                q?: string;
                /** @description drafting, visas, ready, on_agenda, adopted, rejected, withdrawn */
                state?: string;
                /** @description bureau, conseil */
                body?: string;
                /** @description nombres entiers */
                sittingId?: string;
                /** @description nombres entiers */
                departmentId?: string;
                /** @description nombres entiers */
                officerId?: string;
                /** @description true, false */
                awaitsVisa?: string;
                /** @description planned, held */
                sittingState?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportPage"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReportsController_create: {
        parameters: {
            query?: never;
            header: {
                /** @description One key an entry; a retry keeps it */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateReportDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReportsController_totals: {
        parameters: {
            query?: {
                ids?: string;
                /** @description texte */
                q?: string;
                /** @description drafting, visas, ready, on_agenda, adopted, rejected, withdrawn */
                state?: string;
                /** @description bureau, conseil */
                body?: string;
                /** @description nombres entiers */
                sittingId?: string;
                /** @description nombres entiers */
                departmentId?: string;
                /** @description nombres entiers */
                officerId?: string;
                /** @description true, false */
                awaitsVisa?: string;
                /** @description planned, held */
                sittingState?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportTotals"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReportsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReportsController_modify: {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ModifyReportDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReportsController_document: {
        parameters: {
            query?: {
                /** @description PDF when left out. */
                format?: "docx" | "pdf";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": components["schemas"]["Problem"];
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": components["schemas"]["Problem"];
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": components["schemas"]["Problem"];
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": components["schemas"]["Problem"];
                };
            };
        };
    };
    "report.request_visas": {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "report.return_to_draft": {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportReasonDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "report.approve": {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "report.place_on_agenda": {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlaceOnAgendaDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "report.adjourn": {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "report.withdraw": {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportReasonDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "report.reject": {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ActTextsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActTextView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ActTextsController_revise: {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviseActTextDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActTextView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ActTextsController_versions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActTextVersionView"][];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AgendaNumbersController_number: {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SittingView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DeliberationsController_list: {
        parameters: {
            query?: {
                page?: string;
                perPage?: string;
                sort?: string;
                order?: string;
                ids?: string;
                /** @description texte */
                q?: string;
                /** @description nombres entiers */
                sittingId?: string;
                /** @description nombres entiers */
                departmentId?: string;
                /** @description AAAA-MM-JJ */
                adoptedFrom?: string;
                /** @description AAAA-MM-JJ */
                adoptedTo?: string;
                /** @description signature, transmission, reception, publication */
                lacks?: string;
                /** @description true, false */
                established?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliberationPage"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DeliberationsController_adopt: {
        parameters: {
            query?: never;
            header: {
                /** @description One key an entry; a retry keeps it */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdoptReportDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliberationView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DeliberationsController_totals: {
        parameters: {
            query?: {
                ids?: string;
                /** @description texte */
                q?: string;
                /** @description nombres entiers */
                sittingId?: string;
                /** @description nombres entiers */
                departmentId?: string;
                /** @description AAAA-MM-JJ */
                adoptedFrom?: string;
                /** @description AAAA-MM-JJ */
                adoptedTo?: string;
                /** @description signature, transmission, reception, publication */
                lacks?: string;
                /** @description true, false */
                established?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliberationTotals"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DeliberationsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliberationView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DeliberationsController_modify: {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ModifyDeliberationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliberationView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DeliberationsController_document: {
        parameters: {
            query?: {
                /** @description PDF when left out. */
                format?: "docx" | "pdf";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": components["schemas"]["Problem"];
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": components["schemas"]["Problem"];
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": components["schemas"]["Problem"];
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": components["schemas"]["Problem"];
                };
            };
        };
    };
    "deliberation.record_signature": {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordActFactDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliberationView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "deliberation.record_transmission": {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordActFactDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliberationView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "deliberation.record_reception": {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordActFactDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliberationView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "deliberation.record_publication": {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordActFactDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliberationView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "deliberation.record_notification": {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordActFactDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliberationView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FinancialReportsController_list: {
        parameters: {
            query?: {
                page?: string;
                perPage?: string;
                sort?: string;
                order?: string;
                ids?: string;
                /** @description texte */
                q?: string;
                /** @description received, returned, accepted */
                state?: string;
                /** @description nombres entiers */
                awardId?: string;
                /** @description nombres entiers */
                departmentId?: string;
                /** @description nombres entiers */
                officerId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FinancialReportPage"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FinancialReportsController_create: {
        parameters: {
            query?: never;
            header: {
                /** @description One key an entry; a retry keeps it */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReceiveFinancialReportDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FinancialReportView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FinancialReportsController_totals: {
        parameters: {
            query?: {
                ids?: string;
                /** @description texte */
                q?: string;
                /** @description received, returned, accepted */
                state?: string;
                /** @description nombres entiers */
                awardId?: string;
                /** @description nombres entiers */
                departmentId?: string;
                /** @description nombres entiers */
                officerId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FinancialReportTotals"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FinancialReportsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FinancialReportView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "financial_report.accept": {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FinancialReportView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "financial_report.return": {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnFinancialReportDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FinancialReportView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "financial_report.receive_again": {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReceiveAgainDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FinancialReportView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PaymentsController_list: {
        parameters: {
            query?: {
                page?: string;
                perPage?: string;
                sort?: string;
                order?: string;
                ids?: string;
                /** @description texte */
                q?: string;
                /** @description certified, liquidated */
                state?: string;
                /** @description rejected, cancelled, certified, liquidated, ordered, signed, sent, taken_in_charge, paid */
                progress?: string;
                /** @description nombres entiers */
                awardId?: string;
                /** @description nombres entiers */
                departmentId?: string;
                /** @description nombres entiers */
                officerId?: string;
                /** @description nombres entiers */
                beneficiaryId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentPage"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PaymentsController_certify: {
        parameters: {
            query?: never;
            header: {
                /** @description One key an entry; a retry keeps it */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CertifyDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PaymentsController_totals: {
        parameters: {
            query?: {
                ids?: string;
                /** @description texte */
                q?: string;
                /** @description certified, liquidated */
                state?: string;
                /** @description rejected, cancelled, certified, liquidated, ordered, signed, sent, taken_in_charge, paid */
                progress?: string;
                /** @description nombres entiers */
                awardId?: string;
                /** @description nombres entiers */
                departmentId?: string;
                /** @description nombres entiers */
                officerId?: string;
                /** @description nombres entiers */
                beneficiaryId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentTotals"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PaymentsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "payment.liquidate": {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MandatsController_list: {
        parameters: {
            query?: {
                page?: string;
                perPage?: string;
                sort?: string;
                order?: string;
                ids?: string;
                /** @description texte */
                q?: string;
                /** @description liquidated, ordered, bordereau_signed, sent, taken_in_charge, paid, rejected, cancelled */
                state?: string;
                /** @description nombres entiers */
                paymentId?: string;
                /** @description nombres entiers */
                bordereauId?: string;
                /** @description nombres entiers */
                fiscalYearId?: string;
                /** @description true, false */
                replaced?: string;
                /** @description true, false */
                gathered?: string;
                /** @description nombres entiers */
                departmentId?: string;
                /** @description nombres entiers */
                officerId?: string;
                /** @description AAAA-MM-JJ */
                paidFrom?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MandatPage"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MandatsController_totals: {
        parameters: {
            query?: {
                ids?: string;
                /** @description texte */
                q?: string;
                /** @description liquidated, ordered, bordereau_signed, sent, taken_in_charge, paid, rejected, cancelled */
                state?: string;
                /** @description nombres entiers */
                paymentId?: string;
                /** @description nombres entiers */
                bordereauId?: string;
                /** @description nombres entiers */
                fiscalYearId?: string;
                /** @description true, false */
                replaced?: string;
                /** @description true, false */
                gathered?: string;
                /** @description nombres entiers */
                departmentId?: string;
                /** @description nombres entiers */
                officerId?: string;
                /** @description AAAA-MM-JJ */
                paidFrom?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MandatTotals"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MandatsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MandatView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "mandat.order": {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MandatView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "mandat.take_in_charge": {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeInChargeDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MandatView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "mandat.record_payment": {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordPaymentDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MandatView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "mandat.reject": {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RejectDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MandatView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "mandat.cancel": {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MandatView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "mandat.reissue": {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MandatView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BordereauxController_list: {
        parameters: {
            query?: {
                page?: string;
                perPage?: string;
                sort?: string;
                order?: string;
                ids?: string;
                /** @description prepared, signed, sent, cancelled */
                state?: string;
                /** @description nombres entiers */
                fiscalYearId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BordereauPage"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BordereauxController_prepare: {
        parameters: {
            query?: never;
            header: {
                /** @description One key an entry; a retry keeps it */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PrepareBordereauDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BordereauView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BordereauxController_totals: {
        parameters: {
            query?: {
                ids?: string;
                /** @description prepared, signed, sent, cancelled */
                state?: string;
                /** @description nombres entiers */
                fiscalYearId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BordereauTotals"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BordereauxController_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BordereauView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "bordereau.sign": {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BordereauView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "bordereau.withdraw_signature": {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawSignatureDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BordereauView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "bordereau.send": {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the caller’s copy, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BordereauView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    YearEndsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["YearEndView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    YearEndCommitmentsController_list: {
        parameters: {
            query?: {
                page?: string;
                perPage?: string;
                sort?: string;
                order?: string;
                ids?: string;
                /** @description texte */
                q?: string;
                /** @description nombres entiers */
                fiscalYearId?: string;
                /** @description true, false */
                undecided?: string;
                /** @description award, membership */
                kind?: string;
                /** @description fonctionnement, investissement */
                section?: string;
                /** @description codes */
                chapitre?: string;
                /** @description nombres entiers */
                departmentId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["YearEndPage"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    YearEndCommitmentsController_totals: {
        parameters: {
            query?: {
                ids?: string;
                /** @description texte */
                q?: string;
                /** @description nombres entiers */
                fiscalYearId?: string;
                /** @description true, false */
                undecided?: string;
                /** @description award, membership */
                kind?: string;
                /** @description fonctionnement, investissement */
                section?: string;
                /** @description codes */
                chapitre?: string;
                /** @description nombres entiers */
                departmentId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["YearEndTotals"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    YearEndDecisionsController_decide: {
        parameters: {
            query?: never;
            header: {
                /** @description One key an entry; a retry keeps it */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideYearEndDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["YearEndView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AttachmentsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subject: "award" | "bank_account" | "beneficiary" | "convention" | "deliberation" | "financial_report" | "funding_authorisation" | "grant_request" | "incoming_grant" | "mandat" | "membership" | "payment" | "report" | "sitting" | "transfer";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentsView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AttachmentsController_add: {
        parameters: {
            query: {
                /** @description Name of the file on the desk of whoever sends it. */
                name: string;
                /** @description What the paper is, when its name does not say. */
                label?: string | null;
            };
            header?: never;
            path: {
                subject: "award" | "bank_account" | "beneficiary" | "convention" | "deliberation" | "financial_report" | "funding_authorisation" | "grant_request" | "incoming_grant" | "mandat" | "membership" | "payment" | "report" | "sitting" | "transfer";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description What is sent is too large: how much is accepted. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AttachmentsController_content: {
        parameters: {
            query?: {
                /** @description `true` shows on the page what can be shown there; the rest is saved all the same. */
                inline?: "false" | "true";
            };
            header?: never;
            path: {
                subject: "award" | "bank_account" | "beneficiary" | "convention" | "deliberation" | "financial_report" | "funding_authorisation" | "grant_request" | "incoming_grant" | "mandat" | "membership" | "payment" | "report" | "sitting" | "transfer";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": components["schemas"]["Problem"];
                };
            };
        };
    };
    AttachmentsController_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subject: "award" | "bank_account" | "beneficiary" | "convention" | "deliberation" | "financial_report" | "funding_authorisation" | "grant_request" | "incoming_grant" | "mandat" | "membership" | "payment" | "report" | "sitting" | "transfer";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemoveAttachmentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentsView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description What is sent is too large: how much is accepted. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OfficersController_list: {
        parameters: {
            query?: {
                page?: string;
                perPage?: string;
                sort?: string;
                order?: string;
                ids?: string;
                /** @description texte */
                q?: string;
                /** @description nombres entiers */
                departmentId?: string;
                /** @description true, false */
                active?: string;
                /** @description true, false */
                holdsFiles?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficerPage"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OfficersController_totals: {
        parameters: {
            query?: {
                ids?: string;
                /** @description texte */
                q?: string;
                /** @description nombres entiers */
                departmentId?: string;
                /** @description true, false */
                active?: string;
                /** @description true, false */
                holdsFiles?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficerTotals"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OfficersController_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficerView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OfficersController_handOver: {
        parameters: {
            query?: never;
            header: {
                /** @description One key an entry; a retry keeps it */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandOverDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficerView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CommitmentChecksController_list: {
        parameters: {
            query?: {
                page?: string;
                perPage?: string;
                sort?: string;
                order?: string;
                ids?: string;
                /** @description texte */
                q?: string;
                /** @description true, false */
                treated?: string;
                /** @description nature_beneficiary, nature_chapitre, chapitre_section, without_vote, convention_missing, movements, line_beyond, envelope_nearly_empty, wrong_year, multi_year, unknown_code, closed_code, printed_differs, missing_axis, budget_alias */
                code?: string;
                /** @description stop, attention, unknown, info */
                severity?: string;
                /** @description award, membership, credit_line, control_envelope */
                subject?: string;
                /** @description nombres entiers */
                subjectId?: string;
                /** @description nombres entiers */
                year?: string;
                /** @description nombres entiers */
                budgetId?: string;
                /** @description fonctionnement, investissement */
                section?: string;
                /** @description codes */
                chapitre?: string;
                /** @description codes */
                nature?: string;
                /** @description codes */
                fonction?: string;
                /** @description codes */
                politique?: string;
                /** @description codes */
                sousPolitique?: string;
                /** @description codes */
                programme?: string;
                /** @description nombres entiers */
                departmentId?: string;
                /** @description nombres entiers */
                envelopeId?: string;
                /** @description nombres entiers */
                creditLineId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitmentCheckPage"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CommitmentChecksController_totals: {
        parameters: {
            query?: {
                ids?: string;
                /** @description texte */
                q?: string;
                /** @description true, false */
                treated?: string;
                /** @description nature_beneficiary, nature_chapitre, chapitre_section, without_vote, convention_missing, movements, line_beyond, envelope_nearly_empty, wrong_year, multi_year, unknown_code, closed_code, printed_differs, missing_axis, budget_alias */
                code?: string;
                /** @description stop, attention, unknown, info */
                severity?: string;
                /** @description award, membership, credit_line, control_envelope */
                subject?: string;
                /** @description nombres entiers */
                subjectId?: string;
                /** @description nombres entiers */
                year?: string;
                /** @description nombres entiers */
                budgetId?: string;
                /** @description fonctionnement, investissement */
                section?: string;
                /** @description codes */
                chapitre?: string;
                /** @description codes */
                nature?: string;
                /** @description codes */
                fonction?: string;
                /** @description codes */
                politique?: string;
                /** @description codes */
                sousPolitique?: string;
                /** @description codes */
                programme?: string;
                /** @description nombres entiers */
                departmentId?: string;
                /** @description nombres entiers */
                envelopeId?: string;
                /** @description nombres entiers */
                creditLineId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitmentCheckTotals"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CommitmentChecksController_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitmentCheckView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CommitmentChecksController_treat: {
        parameters: {
            query?: never;
            header: {
                /** @description One key an entry; a retry keeps it */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TreatChecksDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TreatmentView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HistoryController_timeline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subject: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryEventView"][];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HomeController_home: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HomeView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DeskController_desk: {
        parameters: {
            query?: {
                /** @description AAAA-MM-JJ */
                asOf?: string;
                /** @description paths that are open */
                open?: string;
                grouping?: "chapitre" | "department" | "politique";
                ids?: string;
                /** @description texte */
                q?: string;
                /** @description nombres entiers */
                year?: string;
                /** @description nombres entiers */
                budgetId?: string;
                /** @description fonctionnement, investissement */
                section?: string;
                /** @description codes */
                chapitre?: string;
                /** @description codes */
                nature?: string;
                /** @description codes */
                fonction?: string;
                /** @description codes */
                politique?: string;
                /** @description codes */
                sousPolitique?: string;
                /** @description codes */
                programme?: string;
                /** @description codes */
                department?: string;
                /** @description nombres entiers */
                departmentId?: string;
                /** @description nombres entiers */
                envelopeId?: string;
                /** @description true, false */
                belowZero?: string;
                /** @description true, false */
                overridden?: string;
                /** @description true, false */
                imputable?: string;
                /** @description true, false */
                envelopeExceeded?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DeskController_drill: {
        parameters: {
            query?: {
                /** @description AAAA-MM-JJ */
                asOf?: string;
                figure?: "attached" | "available" | "committed" | "external" | "opened" | "ordered" | "reserved";
                ids?: string;
                /** @description texte */
                q?: string;
                /** @description nombres entiers */
                year?: string;
                /** @description nombres entiers */
                budgetId?: string;
                /** @description fonctionnement, investissement */
                section?: string;
                /** @description codes */
                chapitre?: string;
                /** @description codes */
                nature?: string;
                /** @description codes */
                fonction?: string;
                /** @description codes */
                politique?: string;
                /** @description codes */
                sousPolitique?: string;
                /** @description codes */
                programme?: string;
                /** @description codes */
                department?: string;
                /** @description nombres entiers */
                departmentId?: string;
                /** @description nombres entiers */
                envelopeId?: string;
                /** @description true, false */
                belowZero?: string;
                /** @description true, false */
                overridden?: string;
                /** @description true, false */
                imputable?: string;
                /** @description true, false */
                envelopeExceeded?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DrillView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LedgerController_list: {
        parameters: {
            query?: {
                page?: string;
                perPage?: string;
                sort?: string;
                order?: string;
                ids?: string;
                /** @description texte */
                q?: string;
                /** @description nombres entiers */
                year?: string;
                /** @description nombres entiers */
                budgetId?: string;
                /** @description fonctionnement, investissement */
                section?: string;
                /** @description codes */
                chapitre?: string;
                /** @description codes */
                nature?: string;
                /** @description codes */
                fonction?: string;
                /** @description codes */
                politique?: string;
                /** @description codes */
                sousPolitique?: string;
                /** @description codes */
                programme?: string;
                /** @description codes */
                department?: string;
                /** @description nombres entiers */
                departmentId?: string;
                /** @description nombres entiers */
                envelopeId?: string;
                /** @description true, false */
                belowZero?: string;
                /** @description true, false */
                overridden?: string;
                /** @description true, false */
                imputable?: string;
                /** @description true, false */
                envelopeExceeded?: string;
                /** @description initial_budget, supplementary_budget, amending_budget, reservation, commitment, release, order, cancellation, transfer, provisional_credits, correction, external_consumption, carry_forward, carry_over, attachment, attachment_reversal */
                kind?: string;
                /** @description nombres entiers */
                creditLineId?: string;
                /** @description opened, reserved, committed, ordered, external, attached, available */
                figure?: string;
                /** @description AAAA-MM-JJ */
                from?: string;
                /** @description AAAA-MM-JJ */
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerPage"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LedgerController_totals: {
        parameters: {
            query?: {
                ids?: string;
                /** @description texte */
                q?: string;
                /** @description nombres entiers */
                year?: string;
                /** @description nombres entiers */
                budgetId?: string;
                /** @description fonctionnement, investissement */
                section?: string;
                /** @description codes */
                chapitre?: string;
                /** @description codes */
                nature?: string;
                /** @description codes */
                fonction?: string;
                /** @description codes */
                politique?: string;
                /** @description codes */
                sousPolitique?: string;
                /** @description codes */
                programme?: string;
                /** @description codes */
                department?: string;
                /** @description nombres entiers */
                departmentId?: string;
                /** @description nombres entiers */
                envelopeId?: string;
                /** @description true, false */
                belowZero?: string;
                /** @description true, false */
                overridden?: string;
                /** @description true, false */
                imputable?: string;
                /** @description true, false */
                envelopeExceeded?: string;
                /** @description initial_budget, supplementary_budget, amending_budget, reservation, commitment, release, order, cancellation, transfer, provisional_credits, correction, external_consumption, carry_forward, carry_over, attachment, attachment_reversal */
                kind?: string;
                /** @description nombres entiers */
                creditLineId?: string;
                /** @description opened, reserved, committed, ordered, external, attached, available */
                figure?: string;
                /** @description AAAA-MM-JJ */
                from?: string;
                /** @description AAAA-MM-JJ */
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerTotals"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BridgeController_list: {
        parameters: {
            query?: {
                page?: string;
                perPage?: string;
                sort?: string;
                order?: string;
                ids?: string;
                /** @description texte */
                q?: string;
                /** @description nombres entiers */
                year?: string;
                /** @description nombres entiers */
                budgetId?: string;
                /** @description fonctionnement, investissement */
                section?: string;
                /** @description codes */
                chapitre?: string;
                /** @description codes */
                nature?: string;
                /** @description codes */
                fonction?: string;
                /** @description codes */
                politique?: string;
                /** @description codes */
                sousPolitique?: string;
                /** @description codes */
                programme?: string;
                /** @description codes */
                department?: string;
                /** @description nombres entiers */
                departmentId?: string;
                /** @description nombres entiers */
                envelopeId?: string;
                /** @description true, false */
                belowZero?: string;
                /** @description true, false */
                overridden?: string;
                /** @description true, false */
                imputable?: string;
                /** @description true, false */
                envelopeExceeded?: string;
                /** @description nombres entiers */
                awardId?: string;
                /** @description convention_to_send, convention_at_beneficiary, convention_to_sign, convention_unsigned, convention_to_notify, act_not_enforceable, report_before_balance, to_certify, certified_for_less, to_liquidate, to_order, mandat_rejected, mandat_cancelled, dues, to_gather, bordereau_to_sign, bordereau_to_send, to_take_in_charge, to_pay, report_awaited, report_late, report_to_check, report_returned, nothing_left */
                situation?: string;
                /** @description voted, conventioned, ordered, paid, justified */
                reached?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BridgePage"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BridgeController_totals: {
        parameters: {
            query?: {
                ids?: string;
                /** @description texte */
                q?: string;
                /** @description nombres entiers */
                year?: string;
                /** @description nombres entiers */
                budgetId?: string;
                /** @description fonctionnement, investissement */
                section?: string;
                /** @description codes */
                chapitre?: string;
                /** @description codes */
                nature?: string;
                /** @description codes */
                fonction?: string;
                /** @description codes */
                politique?: string;
                /** @description codes */
                sousPolitique?: string;
                /** @description codes */
                programme?: string;
                /** @description codes */
                department?: string;
                /** @description nombres entiers */
                departmentId?: string;
                /** @description nombres entiers */
                envelopeId?: string;
                /** @description true, false */
                belowZero?: string;
                /** @description true, false */
                overridden?: string;
                /** @description true, false */
                imputable?: string;
                /** @description true, false */
                envelopeExceeded?: string;
                /** @description nombres entiers */
                awardId?: string;
                /** @description convention_to_send, convention_at_beneficiary, convention_to_sign, convention_unsigned, convention_to_notify, act_not_enforceable, report_before_balance, to_certify, certified_for_less, to_liquidate, to_order, mandat_rejected, mandat_cancelled, dues, to_gather, bordereau_to_sign, bordereau_to_send, to_take_in_charge, to_pay, report_awaited, report_late, report_to_check, report_returned, nothing_left */
                situation?: string;
                /** @description voted, conventioned, ordered, paid, justified */
                reached?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BridgeTotals"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BridgeController_steps: {
        parameters: {
            query?: {
                ids?: string;
                /** @description texte */
                q?: string;
                /** @description nombres entiers */
                year?: string;
                /** @description nombres entiers */
                budgetId?: string;
                /** @description fonctionnement, investissement */
                section?: string;
                /** @description codes */
                chapitre?: string;
                /** @description codes */
                nature?: string;
                /** @description codes */
                fonction?: string;
                /** @description codes */
                politique?: string;
                /** @description codes */
                sousPolitique?: string;
                /** @description codes */
                programme?: string;
                /** @description codes */
                department?: string;
                /** @description nombres entiers */
                departmentId?: string;
                /** @description nombres entiers */
                envelopeId?: string;
                /** @description true, false */
                belowZero?: string;
                /** @description true, false */
                overridden?: string;
                /** @description true, false */
                imputable?: string;
                /** @description true, false */
                envelopeExceeded?: string;
                /** @description nombres entiers */
                awardId?: string;
                /** @description convention_to_send, convention_at_beneficiary, convention_to_sign, convention_unsigned, convention_to_notify, act_not_enforceable, report_before_balance, to_certify, certified_for_less, to_liquidate, to_order, mandat_rejected, mandat_cancelled, dues, to_gather, bordereau_to_sign, bordereau_to_send, to_take_in_charge, to_pay, report_awaited, report_late, report_to_check, report_returned, nothing_left */
                situation?: string;
                /** @description voted, conventioned, ordered, paid, justified */
                reached?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BridgeView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProgressController_award: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BandView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProgressController_request: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BandView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ExportsController_ask: {
        parameters: {
            query?: never;
            header: {
                /** @description One key an entry; a retry keeps it */
                "Idempotency-Key": string;
            };
            path: {
                list: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskExportDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobView"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The role or the department does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by the facts, with every reason. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The input is not understood: which field, and what is accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
