package io.meridian.toy.events;

/** What is recorded about notes, the toy domain of the tests of what knows no domain. */
public sealed interface NoteEvent permits NoteMade, NoteSaid, NoteOwned, NoteChangeUndone, NoteAudienceSet, NoteTorn {
    String note();
}
