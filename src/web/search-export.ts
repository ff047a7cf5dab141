import type { Context } from 'hono';
import { EXPORT_FORMATS, type ExportFormat, exportAs, MEDIA_TYPE } from '../publish/export/export.js';
import type { Register } from '../register/register.js';
import { paramsIn } from './page-route.js';
import { askable, queryFrom } from './search-params.js';
import { nameOf, stateNames } from './state-names.js';
import { TEXT } from './text/en.js';

export { EXPORT_FORMATS };

/** Everything a query finds, as a file, written while it is read. What cannot be asked is said before the file begins. */
export async function exportedSearch(c: Context, register: Register, format: ExportFormat): Promise<Response> {
  const query = askable(queryFrom(paramsIn(c)).query);
  await register.search({ ...query, page: 1, size: 1 });
  const names = await stateNames(register);
  const licences = new Map(register.dataSources().map(({ id, licence }) => [id, licence]));
  const bytes = exportAs(format, register.searchAll(query), {
    nameOf: (code) => nameOf(names, code),
    licenceOf: (source) => licences.get(source) ?? TEXT.licenceOfOwner,
    site: new URL(c.req.url).origin,
  });
  return c.body(ReadableStream.from(bytes), 200, {
    'content-type': MEDIA_TYPE[format],
    'content-disposition': `attachment; filename="${TEXT.search.fileName}.${format}"`,
  });
}
