package io.meridian.exchange.run;

/** The run ends before its last row; what it recorded stands. */
final class ImportEnded extends RuntimeException {
    /** @param code why, or empty where it goes on when the process is back */
    ImportEnded(String code) {
        super(code, null, false, false);
    }

    String code() {
        return String.valueOf(getMessage());
    }
}
