/** Tests name any case; the pages fetch those beside the first when one is opened. */
import '$lib/parameters/cases/all';
