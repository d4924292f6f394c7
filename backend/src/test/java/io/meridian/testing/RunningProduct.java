package io.meridian.testing;

import io.meridian.eventlog.SetClock;
import io.meridian.testing.RunningMeridian.Someone;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The running product with its people by name: who is asked for first is made a person of ours and signed in. */
public final class RunningProduct {
    private static final RunningProduct SHARED = new RunningProduct();

    private static @Nullable RunningMeridian shared;

    private final Map<String, Someone> people = new ConcurrentHashMap<>();

    private RunningProduct() {}

    public static RunningProduct get() {
        return SHARED;
    }

    /** One product for all tests that keep to accounts of their own, with a clock they may set; it ends with the tests. */
    public static synchronized RunningMeridian shared() {
        if (!said()) {
            throw new IllegalStateException("classes run two at a time: whose tests act on the shared product is to be"
                    + " annotated with @OnTheSharedProduct");
        }
        if (shared == null) {
            try {
                shared = RunningMeridian.start(Files.createTempDirectory("meridian-test"), List.of(SetClock.class));
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
            Runtime.getRuntime().addShutdownHook(new Thread(shared::close));
        }
        return shared;
    }

    public <T> T bean(Class<T> type) {
        return shared().bean(type);
    }

    public String person(String name) {
        return someone(name).person();
    }

    /** This person at a browser, signed in; {@code admin} is an administrator. */
    public Visitor as(String name) {
        return someone(name).browser();
    }

    /** Somebody who is not signed in. */
    public Visitor visitor() {
        return shared().visitor();
    }

    private static boolean said() {
        return StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE)
                .walk(callers -> callers.anyMatch(
                        caller -> caller.getDeclaringClass().isAnnotationPresent(OnTheSharedProduct.class)));
    }

    private Someone someone(String name) {
        return people.computeIfAbsent(name, absent -> {
            RunningMeridian meridian = shared();
            if (name.equals("admin")) {
                Visitor administrator = meridian.administrator();
                return new Someone(
                        administrator.get("/api/me").json().path("person").asString(), administrator);
            }
            return meridian.someone(name);
        });
    }
}
