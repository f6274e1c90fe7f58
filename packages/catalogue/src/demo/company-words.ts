/** First words of company names: invented or everyday words, so that no real company is meant. */
export const companyStems: readonly string[] = (
  'Alder, Amberfield, Anchorage Bay, Arcadian, Aspen Hollow, Auburn, Bluefinch, Bramble, Brightwater, Cedarline, ' +
  'Cinderpath, Clearmeadow, Cobaltine, Copperleaf, Corviden, Crestfall, Dapplewood, Dawnridge, Deepwell, Driftmark, ' +
  'Eastmoor, Elderbrook, Emberline, Everpine, Fallowfield, Farlight, Fernbank, Finchley Row, Firststone, Foxglove, ' +
  'Garnet Hill, Gladeworth, Glasswing, Goldenrod, Granary, Greyheron, Halcyonic, Harborlight, Hawthorne Vale, Hazelbrook, ' +
  'Heliodor, Hollowtree, Icefern, Indigo Lane, Ironbark, Ivorygate, Jadeport, Juniper Row, Kestrelton, Kindlewick, ' +
  'Lakehurst, Lanternfish, Larkspur, Limewood, Loomfield, Lumenary, Maplecroft, Marigold, Meadowlark, Mistral Point, ' +
  'Moonharbor, Mossgate, Nettlebank, Nightjar, Northfen, Oakenshore, Oatfield, Onyxway, Opaline, Orchardson, ' +
  'Otterbrook, Palewater, Parsley, Pebblecreek, Pinecrest, Plumeria, Quarrystone, Quietwave, Quillon, Ravenscar, ' +
  'Redthorn, Ridgepole, Riverbend, Rookwood, Rosefield, Saffron Gate, Saltmarsh, Sandpiper, Shalebridge, Silverbirch, ' +
  'Skylark, Slatehouse, Snowdrop, Sorrel, Starling, Stonecrop, Sundial, Tamarisk, Thistledown, Thornbury, ' +
  'Tidewater, Timberlane, Trellis, Umberton, Valleyforge, Verdant, Violet Bay, Wagtail, Wavecrest, Whitethorn, ' +
  'Willowmere, Windrose, Wintergreen, Wrenfield, Yarrow, Yellowbrick, Zephyrine, Zinnia'
).split(', ')

export const firstNames: readonly string[] =
  'Ana, Ben, Carla, David, Elena, Farid, Grace, Hugo, Ines, Jonas, Kavya, Liam, Marta, Noah, Olga, Priya, Quentin, Rosa, Samir, Tessa, Uma, Victor, Wen, Yusuf, Zoë'.split(
    ', ',
  )

export const lastNames: readonly string[] =
  'Andersson, Bauer, Costa, Dubois, Evans, Fischer, García, Haddad, Ivanova, Jensen, Kumar, López, Moreau, Nowak, O’Brien, Patel, Rossi, Schmidt, Tanaka, Vega, Walker, Yılmaz'.split(
    ', ',
  )

export const investorNames: readonly string[] =
  'Alpenglow Ventures, Bluebell Capital, Cartwheel Partners, Dovetail Growth, Evergreen Angels, Foxfire Ventures, Granite Seed, Harvest Moon Capital, Inkwell Partners, Lighthouse Row, Mulberry Fund, Northlight Equity'.split(
    ', ',
  )
