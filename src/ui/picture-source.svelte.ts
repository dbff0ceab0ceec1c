/**
 * What a picture taken away says of where it is from. Charts know no shop: the frame of the rooms
 * writes it here.
 */
export const pictureSource = $state({
  shop: '',
  /** The days and names that are looked at, in words. */
  lens: ''
});
