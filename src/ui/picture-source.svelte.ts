/**
 * Source line of downloaded pictures. Charts do not know the shop, so the frame of the rooms sets
 * it here.
 */
export const pictureSource = $state({
  shop: '',
  /** The period in words. */
  days: '',
  /** The filters in words. */
  lens: ''
});
