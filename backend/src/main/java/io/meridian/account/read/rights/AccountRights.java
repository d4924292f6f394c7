package io.meridian.account.read.rights;

import org.jspecify.annotations.Nullable;

/**
 * What the reader may do in an account now; the rules are {@link io.meridian.account.AccountPolicy}'s.
 *
 * @param acts records interactions, promises, steps and contacts
 * @param manages appoints, releases, and changes governance and the entity tree
 * @param at the instant it was read at, ISO with six decimals
 * @param changesAt when it changes by time alone, else null
 */
record AccountRights(
        boolean acts, boolean manages, String at, @Nullable String changesAt) {}
