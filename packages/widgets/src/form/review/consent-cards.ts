import {msg} from '@lit/localize';
import type {FormDefinition} from '@pls-kit/contract';
import {nothing} from 'lit';
import {inLocale} from '../../localization.js';
import {cards, groupedField} from '../../parts/field.js';
import type {FormDraft} from '../draft/form-draft.js';

/** Consents for optional purposes, each apart and unticked at the start (PIPL arts. 14, 23, 29); the case goes on without any. */
export const consentCards = ({consents}: FormDefinition, draft: FormDraft): unknown =>
  consents
    ? groupedField(
        {
          id: 'consents',
          label: msg('愿意的话可以勾', {id: 'form.consents'}),
          optional: msg('可以不选', {id: 'form.optional-choice'}),
        },
        cards(
          'consents',
          'checkbox',
          consents.map(({purpose, label, hint}) => ({
            value: purpose,
            label: inLocale(label),
            hint: hint && inLocale(hint),
          })),
          (purpose) => draft.consents.includes(purpose),
          (purpose, agreed) => {
            draft.agree(purpose, agreed);
          },
        ),
      )
    : nothing;

/** What was agreed to, with the version of the words. */
export const givenConsents = ({consents = []}: FormDefinition, draft: FormDraft) =>
  consents.filter(({purpose}) => draft.consents.includes(purpose)).map(({purpose, version}) => ({purpose, version}));
