/** What was said of the customer is corrected, also in time, or taken back. */
@NullMarked
@NamedInterface("write")
package io.meridian.account.write.correct;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
