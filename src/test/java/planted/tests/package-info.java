@NullMarked
package planted.tests;

import org.jspecify.annotations.NullMarked;
