package io.meridian.documents;

import java.util.List;

/** Shelves for tests elsewhere. */
public final class Shelves {
    private Shelves() {}

    public static AccountShelf of(Document<?>... documents) {
        return AccountShelf.of(List.of(documents));
    }
}
