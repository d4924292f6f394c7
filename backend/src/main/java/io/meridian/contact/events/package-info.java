/** What the contact module stores for ever. */
@NullMarked
@NamedInterface("events")
package io.meridian.contact.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
