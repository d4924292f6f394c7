package io.meridian.account;

import io.meridian.directory.Function;
import org.jspecify.annotations.Nullable;

/** A person of ours on an account's team at an instant, by one of their appointments. */
public record Member(
        String appointment,
        String person,
        Function function,
        @Nullable String region,
        Role role) {}
