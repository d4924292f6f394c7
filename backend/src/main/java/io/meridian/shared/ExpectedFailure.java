package io.meridian.shared;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A failure that a caller can act on: thrown as an exception, answered as an RFC 9457 problem, never logged as an error. */
public interface ExpectedFailure {
    /** The HTTP status of the answer. */
    int status();

    /** Stable and in kebab case; the problem's type is {@code /problems/<code>}. */
    String code();

    /** The field of the request it is about. */
    default @Nullable String field() {
        return null;
    }

    /** Values for the message in the reader's language, in the order the message names them. */
    default List<String> arguments() {
        return List.of();
    }

    /** When asking again makes sense. */
    default @Nullable Duration retryAfter() {
        return null;
    }
}
