/** What was said of a contact is corrected, also in time, or taken back. */
@NullMarked
@NamedInterface("write")
package io.meridian.contact.write.correct;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
