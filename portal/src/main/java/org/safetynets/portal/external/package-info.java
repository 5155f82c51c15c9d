/** Certificates from elsewhere: brought, reviewed, and looked at again each year. */
@NullMarked
package org.safetynets.portal.external;

import org.jspecify.annotations.NullMarked;
