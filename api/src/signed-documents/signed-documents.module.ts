import { Module } from '@nestjs/common';
import { SignedCopiesController } from './copies/signed-copies.controller.js';
import { ExtractsController } from './extracts/extracts.controller.js';
import { ScanReader } from './scanning/scan-reader.js';
import { SignedDocumentsController } from './signed-documents.controller.js';

@Module({
  controllers: [SignedDocumentsController, SignedCopiesController, ExtractsController],
  providers: [ScanReader],
})
export class SignedDocumentsModule {}
