/** The architecture as rules, each beside a fixture that breaks it and is seen to be caught. */
@NullMarked
package io.meridian.architecture;

import org.jspecify.annotations.NullMarked;
