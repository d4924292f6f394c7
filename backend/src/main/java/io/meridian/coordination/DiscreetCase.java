package io.meridian.coordination;

import io.meridian.documents.Discretion;
import io.meridian.documents.Documents;

/** What a case was opened with, without a cause that the reader may not see. */
final class DiscreetCase implements Discretion {
    @Override
    public Object said(Object value, Documents documents) {
        return value instanceof Opening opening ? opening.seenIn(documents) : value;
    }
}
