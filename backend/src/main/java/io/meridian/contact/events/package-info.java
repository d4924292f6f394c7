/** What the contact module stores for ever. */
@NullMarked
package io.meridian.contact.events;

import org.jspecify.annotations.NullMarked;
