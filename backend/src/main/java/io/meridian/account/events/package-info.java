/** What the account module stores for ever. */
@NullMarked
@NamedInterface("events")
package io.meridian.account.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
