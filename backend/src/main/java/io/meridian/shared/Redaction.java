package io.meridian.shared;

/** What a forgotten value reads as; screens show it as a visible mark. */
public final class Redaction {
    public static final String MARK = "\uE000redacted\uE000";

    private Redaction() {}
}
