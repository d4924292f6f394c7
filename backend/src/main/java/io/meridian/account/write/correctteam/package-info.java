/** An appointment is corrected, also in time, or taken back. */
@NullMarked
@NamedInterface("write")
package io.meridian.account.write.correctteam;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
