package io.meridian.demo;

import io.meridian.shared.Ids;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The ids behind the symbolic ones of the data: seeded by the symbol alone, so that links outlive a new anchor. */
final class Names {
    private static final UUID DEMO = UUID.fromString("6d657269-6469-416e-8064-656d6f000001");

    private final Map<String, String> ids = new HashMap<>();

    static String person(String symbol) {
        return seeded("person/" + symbol).toString();
    }

    static String account(String symbol) {
        return seeded("account/" + symbol).toString();
    }

    static UUID seeded(String name) {
        return Ids.derived(DEMO, name);
    }

    /** Gives a symbol of a script its id, once. */
    String name(String symbol, String id) {
        if (ids.put(symbol, id) != null) {
            throw new IllegalStateException("two things are called " + symbol);
        }
        return id;
    }

    String of(String symbol) {
        String id = ids.get(symbol);
        if (id == null) {
            throw new IllegalStateException("nothing told before is called " + symbol);
        }
        return id;
    }

    @Nullable
    String maybe(@Nullable String symbol) {
        return symbol == null ? null : of(symbol);
    }
}
