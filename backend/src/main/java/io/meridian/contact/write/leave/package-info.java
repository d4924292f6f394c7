/** A contact leaves, often learned late. */
@NullMarked
@NamedInterface("write")
package io.meridian.contact.write.leave;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
