/** The local unit consents to a global step. */
@NamedInterface("write")
@NullMarked
package io.meridian.coordination.write.giveconsent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
