import {msg, str} from '@lit/localize';
import type {AppointmentReceipt, CaseReceipt} from '@pls-kit/contract';
import {formatCaseNumber, formatQueryCode} from '@pls-kit/rules';
import type {KeptDraft} from '../draft/form-draft.js';

/** What sending a form brings back: a case's receipt, or that of an appointment that opens none. */
export type FormReceipt = CaseReceipt | AppointmentReceipt;

/** What stays on the screen after a form was accepted, until the person leaves it. */
export interface KeptReceipt<Receipt extends FormReceipt = FormReceipt> {
  readonly receipt: Receipt;
  /** How they want to be called. */
  readonly name?: string | undefined;
  /** Masked. */
  readonly phone?: string | undefined;
  /** What was sent, for as long as it can be changed. */
  readonly draft?: KeptDraft | undefined;
  readonly isWithdrawn?: boolean | undefined;
}

/** Of either kind. */
export type AnyReceipt = KeptReceipt<CaseReceipt> | KeptReceipt<AppointmentReceipt>;

/** Whether a case was opened; else a time was booked, and no more. */
export const isOfCase = (kept: AnyReceipt): kept is KeptReceipt<CaseReceipt> => 'promise' in kept.receipt;

/** Both numbers in one line, as they are copied; the tracker takes them pasted together. */
export const receiptLine = ({number, code}: FormReceipt): string =>
  msg(str`办件号 ${formatCaseNumber(number)}，查询码 ${formatQueryCode(code)}`, {id: 'receipt.line'});
