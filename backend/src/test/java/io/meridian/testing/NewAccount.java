package io.meridian.testing;

import java.util.Map;

/** What is sent to register a customer and to appoint somebody to its team, where a test needs any. */
public final class NewAccount {
    private NewAccount() {}

    public static Map<String, Object> called(String name) {
        return Map.of(
                "name",
                name,
                "industry",
                "rail",
                "headquarters",
                Map.of("city", "Lyon", "country", "FR", "zone", "Europe/Paris"),
                "governance",
                "coordination");
    }

    /** Somebody in sales, from a beginning that nobody recorded. */
    public static Map<String, Object> member(String person, String role) {
        return Map.of("person", person, "function", "sales", "role", role, "beginningNotRecorded", true);
    }
}
