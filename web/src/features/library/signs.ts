import {
  File,
  FileArchive,
  FileImage,
  FileSpreadsheet,
  FileText,
  type LucideIcon,
  Presentation,
} from 'lucide-react';

const SIGNS: readonly [LucideIcon, string][] = [
  [FileText, 'pdf doc docx odt rtf txt md'],
  [FileSpreadsheet, 'xls xlsx ods csv'],
  [Presentation, 'ppt pptx odp'],
  [FileImage, 'png jpg jpeg gif webp svg heic tif tiff'],
  [FileArchive, 'zip rar 7z gz tar'],
];

/** The sign of a type of file. */
export function signOf(type: string): LucideIcon {
  return SIGNS.find(([, types]) => types.split(' ').includes(type))?.[0] ?? File;
}
