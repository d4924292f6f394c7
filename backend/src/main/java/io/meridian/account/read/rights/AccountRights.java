package io.meridian.account.read.rights;

import org.jspecify.annotations.Nullable;

/**
 * What the reader may do in an account now; the rules are {@link io.meridian.account.AccountPolicy}'s.
 *
 * @param acts records interactions, promises, steps and contacts
 * @param manages appoints, releases, and changes governance and the entity tree
 * @param changesAt when that changes by time alone, ISO with six decimals
 */
record AccountRights(
        boolean acts, boolean manages, @Nullable String changesAt) {}
