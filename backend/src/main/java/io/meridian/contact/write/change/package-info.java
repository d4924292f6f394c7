/** What is known of a contact changes from a date on. */
@NullMarked
@NamedInterface("write")
package io.meridian.contact.write.change;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
