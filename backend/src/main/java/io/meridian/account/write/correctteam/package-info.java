/** An appointment is corrected, also in time, or taken back. */
@NullMarked
package io.meridian.account.write.correctteam;

import org.jspecify.annotations.NullMarked;
