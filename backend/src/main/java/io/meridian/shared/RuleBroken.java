package io.meridian.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A refusal by a named rule of the domain: writes nothing, becomes an RFC 9457 problem (422) whose type ends in the
 * stable code, beside the field it is about.
 */
public sealed class RuleBroken extends RuntimeException implements ExpectedFailure permits StillHangs {
    private final String code;
    private final @Nullable String field;
    private final List<String> arguments;

    public RuleBroken(String code, @Nullable String field, String... arguments) {
        super(code, null, false, false);
        this.code = code;
        this.field = field;
        this.arguments = List.of(arguments);
    }

    @Override
    public int status() {
        return 422;
    }

    /** Kebab case and a sentence: {@code hierarchy-has-no-cycle}. */
    @Override
    public String code() {
        return code;
    }

    @Override
    public @Nullable String field() {
        return field;
    }

    /** Values for the message in the reader's language, in the order the message names them. */
    @Override
    public List<String> arguments() {
        return arguments;
    }
}
