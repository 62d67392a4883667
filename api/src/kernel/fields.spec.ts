import { describe, expect, it } from '@jest/globals';
import { defineFields, missingFor, sealedChanges, sealedFields } from './fields.js';

type State = 'draft' | 'submitted' | 'granted';
type Action = 'submit' | 'propose';

const fields = defineFields<State, Action>()({
  title: { editableIn: ['draft', 'submitted'], requiredFor: ['submit'] },
  requestedCents: { editableIn: ['draft'], requiredFor: ['submit', 'propose'] },
  renewal: { editableIn: ['draft'], requiredFor: ['submit'] },
  note: { editableIn: ['draft', 'submitted', 'granted'] },
});

describe('The fields of a subject', () => {
  it.each<[State, string[]]>([
    ['draft', []],
    ['submitted', ['requestedCents', 'renewal']],
    ['granted', ['title', 'requestedCents', 'renewal']],
  ])('in state %s, are sealed: %p', (state, sealed) => {
    expect(sealedFields(fields, state)).toEqual(sealed);
  });

  it('that an action requires and that are not stated are reasons against it', () => {
    const missing = missingFor(fields, 'submit', { title: '', requestedCents: null, renewal: undefined, note: null });
    expect(missing.map(({ code, field }) => [code, field])).toEqual([
      ['field_required', 'title'],
      ['field_required', 'requestedCents'],
      ['field_required', 'renewal'],
    ]);
  });

  it('are required by the action that is asked, not by another', () => {
    const record = { title: null, requestedCents: 6_500_000, renewal: null, note: null };
    expect(missingFor(fields, 'propose', record)).toEqual([]);
  });

  it('that say zero or no are stated', () => {
    expect(missingFor(fields, 'submit', { title: 'Festival', requestedCents: 0, renewal: false, note: null })).toEqual(
      [],
    );
  });

  it('refuse a change once sealed, and let the others pass', () => {
    const refused = sealedChanges(fields, 'submitted', { title: 'Autre', requestedCents: 1, renewal: undefined });
    expect(refused.map(({ code, field }) => [code, field])).toEqual([['field_sealed', 'requestedCents']]);
  });

  it('cannot be declared, sealed or required with an unknown state, action or field', () => {
    const record = { title: 'Festival', requestedCents: 0, renewal: false, note: null };
    const { note: _, ...incomplete } = record;

    // @ts-expect-error unknown state in a declaration
    defineFields<State, Action>()({ title: { editableIn: ['drafft'] } });
    // @ts-expect-error unknown action in a declaration
    defineFields<State, Action>()({ title: { editableIn: ['draft'], requiredFor: ['sumbit'] } });
    // @ts-expect-error a field says in which states it is editable
    defineFields<State, Action>()({ title: {} });
    // @ts-expect-error unknown state
    sealedFields(fields, 'closed');
    // @ts-expect-error unknown action
    missingFor(fields, 'grant', record);
    // @ts-expect-error a record without one of the fields
    missingFor(fields, 'submit', incomplete);

    expect(sealedFields(fields, 'draft')).not.toContain('unknown');
  });
});
