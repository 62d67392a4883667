import { Module } from '@nestjs/common';
import { DocumentsController } from './documents.controller.js';
import { PdfPrinter } from './render/pdf.js';

@Module({ controllers: [DocumentsController], providers: [PdfPrinter] })
export class DocumentsModule {}
