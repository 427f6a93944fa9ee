/** Words around the camera; loaded only where a card number is asked for. */
export const en = {
  camera: 'Scan the barcode',
  photo: 'Take a photo of it',
  starting: 'Starting the camera. The browser may ask whether it is allowed.',
  aim: 'Hold the barcode inside the frame. Nothing is recorded.',
  viewfinder: 'What the camera sees',
  lightOn: 'Light on',
  lightOff: 'Light off',
  stop: 'Stop, I’ll type it',
  reading: 'Looking for the number in the photo …',
  found: 'This is the number we read. Compare it with the card.',
  nothing: 'We found no number in the photo. Hold the camera closer, in good light, or type the number.',
  unavailable: 'The scanner could not be loaded. Type the number, or try again with a connection.',
  refused: 'The camera is not allowed here. Allow it in your browser’s settings, take a photo, or type the number.',
  absent: 'This device has no camera. Type the number.',
  busy: 'The camera does not start. Another app may be using it. Take a photo, or type the number.',
}
