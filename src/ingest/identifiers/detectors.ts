import type { Detector } from './detector.js';
import { accountNumber } from './detectors/account-number.js';
import { age } from './detectors/age.js';
import { codeNumber } from './detectors/code-number.js';
import { date } from './detectors/date.js';
import { deviceId } from './detectors/device-id.js';
import { email } from './detectors/email.js';
import { handle } from './detectors/handle.js';
import { ipAddress } from './detectors/ip-address.js';
import { licenceNumber } from './detectors/licence-number.js';
import { organisation } from './detectors/organisation.js';
import { otherNumber } from './detectors/other-number.js';
import { personName } from './detectors/person-name.js';
import { fax, phone } from './detectors/phone.js';
import { place } from './detectors/place.js';
import { planNumber } from './detectors/plan-number.js';
import { recordNumber } from './detectors/record-number.js';
import { ssn } from './detectors/ssn.js';
import { streetAddress } from './detectors/street-address.js';
import { url } from './detectors/url.js';
import { vehicleId } from './detectors/vehicle-id.js';
import { zip } from './detectors/zip.js';

/** Every detector; where two claim the same words, the earlier one names them. */
export const DETECTORS: readonly Detector[] = [
  email,
  url,
  handle,
  ipAddress,
  ssn,
  vehicleId,
  deviceId,
  fax,
  phone,
  zip,
  planNumber,
  accountNumber,
  licenceNumber,
  recordNumber,
  otherNumber,
  codeNumber,
  date,
  age,
  streetAddress,
  organisation,
  personName,
  place,
];
