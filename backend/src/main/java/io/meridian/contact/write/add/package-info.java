/** A person of the customer or of a third party becomes a contact. */
@NullMarked
@NamedInterface("write")
package io.meridian.contact.write.add;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
