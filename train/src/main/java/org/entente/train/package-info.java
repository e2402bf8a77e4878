@NullMarked
package org.entente.train;

import org.jspecify.annotations.NullMarked;
