import * as duckdb from '@duckdb/duckdb-wasm';
import worker from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import wasm from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';

const QUESTIONS = [
  `select sum(Quantity * UnitPrice), count(distinct InvoiceNo), count(distinct CustomerID)
   from lines where Quantity > 0 and UnitPrice > 0`,
  `select date_trunc('day', InvoiceDate) as day, sum(Quantity * UnitPrice) from lines group by day`,
  `select Country, sum(Quantity * UnitPrice) as total from lines group by Country order by total desc`,
  `select StockCode, sum(Quantity * UnitPrice) as total from lines group by StockCode
   order by total desc limit 50`,
  `select dayofweek(InvoiceDate) as d, hour(InvoiceDate) as h, sum(Quantity * UnitPrice)
   from lines group by d, h`
];

/** The same job as the drop to the Overview: start, load the chosen file, the same group-bys. */
document.querySelector('input').addEventListener('change', async (event) => {
  const began = performance.now();
  const db = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), new Worker(worker));
  await db.instantiate(wasm);
  const connection = await db.connect();
  const file = event.target.files[0];
  const { BROWSER_FILEREADER } = duckdb.DuckDBDataProtocol;
  await db.registerFileHandle('retail.csv', file, BROWSER_FILEREADER, true);
  await connection.query(`create table lines as select * from read_csv('retail.csv', header = true,
    types = {'InvoiceNo': 'VARCHAR', 'StockCode': 'VARCHAR', 'CustomerID': 'VARCHAR'})`);
  for (const question of QUESTIONS) (await connection.query(question)).toArray();
  window.seconds = (performance.now() - began) / 1000;
});
