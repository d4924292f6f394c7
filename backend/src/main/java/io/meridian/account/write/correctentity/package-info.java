/** What was said of an entity is corrected, also in time, or taken back. */
@NullMarked
@NamedInterface("write")
package io.meridian.account.write.correctentity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
