/** A contact leaves, often learned late. */
@NullMarked
package io.meridian.contact.write.leave;

import org.jspecify.annotations.NullMarked;
