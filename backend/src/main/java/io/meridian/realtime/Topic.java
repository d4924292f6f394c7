package io.meridian.realtime;

import java.util.Optional;
import java.util.regex.Pattern;

/** What can be subscribed to: one account, or the lists across all accounts that a person may see. No wildcards (R6). */
record Topic(String name) {
    private static final Pattern ACCOUNT = Pattern.compile("[a-z0-9-]{1,36}");

    static Optional<Topic> of(String name) {
        return ACCOUNT.matcher(name).matches() ? Optional.of(new Topic(name)) : Optional.empty();
    }

    /** The accounts table, which shows who is where. */
    static final String ACCOUNTS = "accounts";

    /** Over all accounts: the accounts table, and my work. */
    boolean isWide() {
        return name.equals(ACCOUNTS) || name.equals("work");
    }
}
