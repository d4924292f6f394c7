package io.meridian.testing;

import io.meridian.testing.RunningMeridian.Someone;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The running product with its people by name: who is asked for first is made a person of ours and signed in. */
public final class RunningProduct {
    private static final RunningProduct SHARED = new RunningProduct();

    private final Map<String, Someone> people = new ConcurrentHashMap<>();

    private RunningProduct() {}

    public static RunningProduct get() {
        return SHARED;
    }

    public <T> T bean(Class<T> type) {
        return RunningMeridian.shared().bean(type);
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
        return RunningMeridian.shared().visitor();
    }

    private Someone someone(String name) {
        return people.computeIfAbsent(name, absent -> {
            RunningMeridian meridian = RunningMeridian.shared();
            if (name.equals("admin")) {
                Visitor administrator = meridian.administrator();
                return new Someone(
                        administrator.get("/api/me").json().path("person").asString(), administrator);
            }
            return meridian.someone(name);
        });
    }
}
