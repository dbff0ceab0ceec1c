import type { ImportRoom } from '../rooms/import/contract.ts';
import type { CampaignsRoom } from '../rooms/campaigns/contract.ts';
import type { CustomersRoom } from '../rooms/customers/contract.ts';
import type { DataRoom } from '../rooms/data/contract.ts';
import type { ForecastRoom } from '../rooms/forecast/contract.ts';
import type { MarketRoom } from '../rooms/market/contract.ts';
import type { ModelsRoom } from '../rooms/models/contract.ts';
import type { OverviewRoom } from '../rooms/overview/contract.ts';
import type { RecommendRoom } from '../rooms/recommend/contract.ts';

/** Every room that can be asked, and what it answers. */
export interface Rooms {
  import: ImportRoom;
  data: DataRoom;
  overview: OverviewRoom;
  customers: CustomersRoom;
  market: MarketRoom;
  recommend: RecommendRoom;
  forecast: ForecastRoom;
  models: ModelsRoom;
  campaigns: CampaignsRoom;
}
