package io.meridian.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The request cannot be read as what it should be: 400 (428 where a precondition is missing). */
public final class Malformed extends RuntimeException implements ExpectedFailure {
    private final int status;
    private final String code;
    private final @Nullable String field;
    private final List<String> arguments;

    private Malformed(int status, String code, @Nullable String field, List<String> arguments) {
        super(code, null, false, false);
        this.status = status;
        this.code = code;
        this.field = field;
        this.arguments = arguments;
    }

    public Malformed(String code, @Nullable String field, String... arguments) {
        this(400, code, field, List.of(arguments));
    }

    /** An act on what exists came without the version it was decided on: 428. */
    public static Malformed versionMissing() {
        return new Malformed(428, "version-missing", "If-Match", List.of());
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public @Nullable String field() {
        return field;
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
