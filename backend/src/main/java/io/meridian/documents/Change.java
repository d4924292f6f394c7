package io.meridian.documents;

/** What a fold returns. */
public sealed interface Change {
    /** Puts a document in the place of the one with the same view and id. */
    record Put(Document<?> document) implements Change {}

    /** Removes a document. */
    record Remove(View<?> view, String account, String id) implements Change {}
}
