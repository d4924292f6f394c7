package io.meridian.realtime;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the server says to a client; {@code t} names the kind of frame. */
sealed interface Told {
    String t();

    record Hello(String t, String person, String connection, String position) implements Told {
        static Hello of(String person, String connection, String position) {
            return new Hello("hello", person, connection, position);
        }
    }

    record Subscribed(String t, String account, String position, List<String> stale) implements Told {
        static Subscribed of(String topic, String position, Collection<String> stale) {
            return new Subscribed("subscribed", topic, position, sorted(stale));
        }
    }

    record Hint(String t, String account, String position, List<String> views) implements Told {
        static Hint of(String topic, String position, Collection<String> views) {
            return new Hint("hint", topic, position, sorted(views));
        }
    }

    record Present(String t, String account, List<Here> people) implements Told {
        static Present of(String account, List<Here> people) {
            return new Present("presence", account, people);
        }
    }

    /** A person who has an account open. */
    record Here(String person, String doing, @Nullable String item) {}

    record Ended(String t, String account, String reason) implements Told {
        static Ended released(String account) {
            return new Ended("ended", account, "released");
        }
    }

    record Ping(String t) implements Told {
        static final Ping NOW = new Ping("ping");
    }

    record RefusedTopic(String t, String account, String code) implements Told {
        static RefusedTopic of(String topic, String code) {
            return new RefusedTopic("refused", topic, code);
        }
    }

    private static List<String> sorted(Collection<String> names) {
        return names.stream().sorted().toList();
    }
}
