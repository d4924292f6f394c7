@NullMarked
package io.meridian.exchange.run;

import org.jspecify.annotations.NullMarked;
