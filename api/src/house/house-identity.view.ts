import type { Logo } from '../kernel/blocks.js';
import type { IdentityStanding } from './domain/house-identity.js';

export class LogoView {
  fileName: string;
  contentType: Logo['contentType'];
  /** In pixels. */
  width: number;
  height: number;
  sha256: string;
  alternativeText: string;
}

export class HouseIdentityItem {
  id: number;
  validFrom: string;
  standing: IdentityStanding;
  name: string;
  city: string;
  siren: string;
  /** Who recorded it; « Premier démarrage » for what comes with the product. */
  recordedBy: string | null;
}

export class HouseIdentityPage {
  items: HouseIdentityItem[];
  hasNextPage: boolean;
}

export class HouseIdentityTotals {
  count: number;
}

export class HouseIdentityView extends HouseIdentityItem {
  version: number;
  /** The name after a noun. */
  nameOf: string;
  shortName: string;
  shortNameOf: string;
  addressLines: string[];
  court: string;
  headerLines: string[];
  footerLine: string | null;
  logo: LogoView | null;
  /** Whether it may still be changed or removed: it has not served yet. */
  editable: boolean;
}
