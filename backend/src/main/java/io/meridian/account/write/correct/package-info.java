/** What was said of the customer is corrected, also in time, or taken back. */
@NullMarked
package io.meridian.account.write.correct;

import org.jspecify.annotations.NullMarked;
