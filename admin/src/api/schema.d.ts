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
        /** proposed → under_review, by manager */
        post: operations["grant_request.return_to_review"];
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
    "/api/grant-requests/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** draft | submitted | to_complete | complete | under_review | proposed → withdrawn, by grants_officer */
        post: operations["grant_request.withdraw"];
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        HealthView: {
            /** @enum {string} */
            status: "ok";
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
            roles: ("grants_officer" | "manager" | "finance_officer" | "signatory" | "assembly_clerk" | "auditor" | "administrator")[];
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
        ChangePasswordDto: {
            current: string;
            next: string;
        };
        DemonstrationAccountView: {
            email: string;
            displayName: string;
            roles: ("grants_officer" | "manager" | "finance_officer" | "signatory" | "assembly_clerk" | "auditor" | "administrator")[];
            departmentName: string;
        };
        MoveDayDto: {
            /** Format: date */
            today: string;
        };
        DepartmentView: {
            id: number;
            code: string;
            name: string;
        };
        BeneficiaryItem: {
            id: number;
            /** @enum {string} */
            kind: "association" | "foundation" | "company" | "public_body" | "natural_person";
            legalName: string;
            acronym: string | null;
            siret: string | null;
            rna: string | null;
            city: string | null;
            stopped: boolean;
            demonstration: boolean;
            /**
             * @description State of the bank details that count: confirmed if there are some, else waiting, else none.
             * @enum {string|null}
             */
            bankState: "refused" | "to_confirm" | "confirmed" | "superseded" | null;
        };
        BeneficiaryPage: {
            items: components["schemas"]["BeneficiaryItem"][];
            hasNextPage: boolean;
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
        BankAccountView: {
            id: number;
            version: number;
            /** @enum {string} */
            state: "refused" | "to_confirm" | "confirmed" | "superseded";
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
        BeneficiaryView: {
            id: number;
            version: number;
            /** @enum {string} */
            kind: "association" | "foundation" | "company" | "public_body" | "natural_person";
            legalName: string;
            usualName: string | null;
            acronym: string | null;
            siret: string | null;
            siren: string | null;
            rna: string | null;
            /** @description INSEE code of the legal category. */
            legalCategory: string | null;
            address: string | null;
            postalCode: string | null;
            city: string | null;
            representativeName: string | null;
            representativeCapacity: string | null;
            contactName: string | null;
            contactPhone: string | null;
            contactEmail: string | null;
            republicanCommitmentOn: string | null;
            stopped: boolean;
            stopReason: string | null;
            demonstration: boolean;
            bankAccounts: components["schemas"]["BankAccountView"][];
        };
        CreateBeneficiaryDto: {
            /** @enum {string} */
            kind: "association" | "foundation" | "company" | "public_body" | "natural_person";
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
            contactName?: string | null;
            contactPhone?: string | null;
            contactEmail?: string | null;
            /** Format: date */
            republicanCommitmentOn?: string | null;
        };
        ModifyBeneficiaryDto: {
            /** @enum {string} */
            kind?: "association" | "foundation" | "company" | "public_body" | "natural_person";
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
            contactName?: string | null;
            contactPhone?: string | null;
            contactEmail?: string | null;
            /** Format: date */
            republicanCommitmentOn?: string | null;
            /** @description A reason stops every payment; null lifts the stop. */
            stopReason?: string | null;
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
        BudgetView: {
            id: number;
            code: string;
            name: string;
            /** @enum {string} */
            kind: "principal" | "annex" | "territory_state";
            /** @description The names under which acts print it. */
            aliases: string[];
        };
        CreateBudgetDto: {
            code: string;
            name: string;
            /** @enum {string} */
            kind: "principal" | "annex" | "territory_state";
            /** @description The names under which acts print it. */
            aliases?: string[];
        };
        FiscalYearView: {
            id: number;
            version: number;
            budgetId: number;
            budget: string;
            year: number;
            /** @enum {string} */
            state: "preparing" | "provisional" | "voted" | "additional_period" | "closed";
        };
        OpenFiscalYearDto: {
            budgetId: number;
            year: number;
            /** @enum {string} */
            state: "preparing" | "provisional" | "voted" | "additional_period" | "closed";
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
            demonstration: boolean;
            openedCents: number;
            reservedCents: number;
            committedCents: number;
            orderedCents: number;
            availableCents: number;
        };
        CreditLinePage: {
            items: components["schemas"]["CreditLineItem"][];
            hasNextPage: boolean;
        };
        AmountTotal: {
            cents: number;
            /** @description Rows whose amount is not stated: they are not counted as zero. */
            unknown: number;
        };
        CreditLineTotals: {
            count: number;
            opened: components["schemas"]["AmountTotal"];
            reserved: components["schemas"]["AmountTotal"];
            committed: components["schemas"]["AmountTotal"];
            ordered: components["schemas"]["AmountTotal"];
            available: components["schemas"]["AmountTotal"];
        };
        BalancesView: {
            openedCents: number;
            reservedCents: number;
            committedCents: number;
            orderedCents: number;
            availableCents: number;
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
            demonstration: boolean;
            openedCents: number;
            reservedCents: number;
            committedCents: number;
            orderedCents: number;
            availableCents: number;
            version: number;
            budgetId: number;
            fiscalYearId: number;
            /** @enum {string} */
            fiscalYearState: "preparing" | "provisional" | "voted" | "additional_period" | "closed";
            envelopeId: number;
            /** @description The level of the vote, which alone refuses. */
            envelope: components["schemas"]["BalancesView"];
        };
        OriginShare: {
            reservedCents: number;
            committedCents: number;
        };
        ExplanationLine: {
            /** @enum {string} */
            kind: "initial_budget" | "supplementary_budget" | "amending_budget" | "transfer" | "reservation" | "commitment" | "release" | "order" | "cancellation";
            /** @description What opened credits is told by its name; what consumes them is summed, and has none. */
            label: string | null;
            /** @description Signed: the lines add up to what is available. */
            cents: number;
            /** @description Movements that opened; documents that consume. */
            count: number;
        };
        LineExplanation: {
            openedCents: number;
            reservedCents: number;
            committedCents: number;
            orderedCents: number;
            availableCents: number;
            id: number;
            lines: components["schemas"]["ExplanationLine"][];
        };
        EnvelopeExplanationView: {
            openedCents: number;
            reservedCents: number;
            committedCents: number;
            orderedCents: number;
            availableCents: number;
            envelopeId: number;
            budget: string;
            year: number;
            /** @enum {string} */
            section: "fonctionnement" | "investissement";
            chapitre: string;
            /** @description Business day and hour of the reading. */
            at: string;
            /** @description False: the rest of the chapitre is not known here, so this is « enveloppe des subventions ». */
            externalConsumptionImported: boolean;
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
            kind: "initial_budget" | "supplementary_budget" | "amending_budget" | "transfer" | "reservation" | "commitment" | "release" | "order" | "cancellation";
            creditLineId: number;
            openedCents: number;
            reservedCents: number;
            committedCents: number;
            orderedCents: number;
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
            kind: "initial_budget" | "supplementary_budget" | "amending_budget" | "transfer";
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
        GrantRequestItem: {
            id: number;
            number: string;
            /** @enum {string} */
            state: "granted" | "refused" | "draft" | "submitted" | "to_complete" | "complete" | "under_review" | "proposed" | "on_report" | "inadmissible" | "withdrawn";
            stateSince: string;
            beneficiaryId: number;
            beneficiaryName: string;
            /** @enum {string} */
            kind: "running_costs" | "action" | "investment";
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
            kind: "association" | "foundation" | "company" | "public_body" | "natural_person";
            legalName: string;
            siret: string | null;
            rna: string | null;
            city: string | null;
            republicanCommitmentOn: string | null;
            stopped: boolean;
        };
        NamedLink: {
            id: number;
            name: string;
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
            state: "granted" | "refused" | "draft" | "submitted" | "to_complete" | "complete" | "under_review" | "proposed" | "on_report" | "inadmissible" | "withdrawn";
            stateSince: string;
            beneficiary: components["schemas"]["GrantRequestBeneficiary"];
            department: components["schemas"]["NamedLink"];
            officer: components["schemas"]["NamedLink"];
            /** @enum {string} */
            kind: "running_costs" | "action" | "investment";
            /** @enum {string} */
            form: "cash" | "in_kind";
            fiscalYear: number;
            title: string;
            purpose: string | null;
            periodStart: string | null;
            periodEnd: string | null;
            receivedOn: string;
            /** @description Null when the file does not state it: unknown, never zero. */
            requestedCents: number | null;
            /** @enum {string} */
            budgetBase: "action" | "body";
            budgetCents: number | null;
            proposedCents: number | null;
            grantedCents: number | null;
            /** @description Hundredths of a percent of the budget, rounded half-up: 1364 is 13,64 %. */
            requestedShare: number | null;
            proposedShare: number | null;
            grantedShare: number | null;
            /** @description Whether the law asked for the republican commitment on the day of reception. */
            republicanCommitmentRequired: boolean;
            /** @description Why it was withdrawn or declared inadmissible. */
            closingReason: string | null;
            awardId: number | null;
            report: components["schemas"]["NumberedLink"] | null;
            deliberation: components["schemas"]["NumberedLink"] | null;
            demonstration: boolean;
            actions: components["schemas"]["ActionView"][];
            /** @description Fields that the state seals. */
            sealed: string[];
        };
        CreateGrantRequestDto: {
            beneficiaryId: number;
            /** @enum {string} */
            kind: "running_costs" | "action" | "investment";
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
            /** @enum {string} */
            budgetBase: "body" | "action";
            /** @description Cents; null when not stated */
            budgetCents?: number | null;
        };
        ModifyGrantRequestDto: {
            beneficiaryId?: number;
            /** @enum {string} */
            kind?: "running_costs" | "action" | "investment";
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
            /** @enum {string} */
            budgetBase?: "body" | "action";
            /** @description Cents; null when not stated */
            budgetCents?: number | null;
        };
        GrantRequestReasonDto: {
            reason: string;
        };
        ProposeGrantRequestDto: {
            /** @description Cents */
            proposedCents: number;
        };
        AwardItem: {
            id: number;
            /** @enum {string} */
            state: "drafting" | "visa_requested" | "reserved" | "granted" | "dismissed";
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
        };
        AwardBeneficiary: {
            id: number;
            legalName: string;
            siret: string | null;
            stopped: boolean;
        };
        AwardPartView: {
            id: number;
            requestId: number;
            requestNumber: string;
            /** @enum {string} */
            kind: "running_costs" | "action" | "investment";
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
        };
        ImputationLineView: {
            id: number;
            creditLineId: number;
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
            amountCents: number;
            orderedCents: number;
            /** @description What the line has left: it warns. */
            lineAvailableCents: number;
            /** @description What the envelope has left: it refuses. */
            envelopeAvailableCents: number;
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
            state: "not_due" | "due" | "certified" | "liquidated" | "ordered" | "bordereau_signed" | "sent" | "taken_in_charge" | "paid";
            paymentId: number | null;
            paymentState: string | null;
        };
        AwardSums: {
            partsCents: number;
            linesCents: number;
            instalmentsCents: number;
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
            state: "drafting" | "visa_requested" | "reserved" | "granted" | "dismissed";
            stateSince: string;
            beneficiary: components["schemas"]["AwardBeneficiary"];
            department: components["schemas"]["NamedLink"];
            officer: components["schemas"]["NamedLink"];
            fiscalYear: number;
            object: string;
            amountCents: number;
            /** @description The imputation as the act prints it. */
            printedImputation: string | null;
            parts: components["schemas"]["AwardPartView"][];
            imputationLines: components["schemas"]["ImputationLineView"][];
            instalments: components["schemas"]["InstalmentView"][];
            sums: components["schemas"]["AwardSums"];
            visaBy: string | null;
            visaOn: string | null;
            certifiedCents: number;
            paidCents: number;
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
            /** @description The imputation as the act prints it, kept as printed. */
            printedImputation?: string | null;
        };
        ModifyAwardDto: {
            object?: string;
            /** @description Cents */
            amountCents?: number;
            /** @description The imputation as the act prints it, kept as printed. */
            printedImputation?: string | null;
            parts?: components["schemas"][];
            imputationLines?: components["schemas"][];
            instalments?: components["schemas"][];
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
            name: "request" | "report" | "vote" | "commitment" | "legality" | "enforceable" | "convention" | "payment" | "justification";
            /** @enum {string} */
            status: "done" | "current" | "blocked" | "todo" | "skipped";
            /** @description The amount of this step: asked, proposed, voted, committed, paid, justified. */
            amountCents: number | null;
            fact: components["schemas"]["WordingView"];
            on: string | null;
            reference: string | null;
            link: components["schemas"]["StepLinkView"] | null;
        };
        HolderView: {
            /** @enum {string} */
            role: "grants_officer" | "manager" | "finance_officer" | "signatory" | "assembly_clerk" | "beneficiary" | "accountant" | "nobody";
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
    DepartmentsController_list: {
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
                    "application/json": components["schemas"]["DepartmentView"][];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
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
    BudgetsController_list: {
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
                    "application/json": components["schemas"]["BudgetView"][];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
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
    FiscalYearsController_list: {
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
                    "application/json": components["schemas"]["FiscalYearView"][];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
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
                /** @description nombres entiers */
                departmentId?: string;
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
                /** @description nombres entiers */
                departmentId?: string;
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
                /** @description initial_budget, supplementary_budget, amending_budget, transfer, reservation, commitment, release, order, cancellation */
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
                /** @description initial_budget, supplementary_budget, amending_budget, transfer, reservation, commitment, release, order, cancellation */
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
                /** @description draft, submitted, to_complete, complete, under_review, proposed, on_report, granted, refused, inadmissible, withdrawn */
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
                /** @description draft, submitted, to_complete, complete, under_review, proposed, on_report, granted, refused, inadmissible, withdrawn */
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
                /** @description drafting, visa_requested, reserved, granted, dismissed */
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
                reportId?: string;
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
                /** @description drafting, visa_requested, reserved, granted, dismissed */
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
                reportId?: string;
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
}
